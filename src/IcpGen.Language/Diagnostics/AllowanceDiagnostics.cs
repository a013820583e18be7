using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>What is wrong with comments that allow something, from <c>ICP1201</c>.</summary>
internal static class AllowanceDiagnostics
{
    private static readonly RuleDiagnosticDescriptor MalformedAllowanceDescriptor = RuleDiagnosticDescriptor.Warning(
        "ICP1201",
        ("注释指令写法不对", "comment to the compiler that is not understood"),
        ("`icp:` 开头的注释只有一种写法：`// icp: allow ICP3103 because 理由`，请照写。",
            "A comment that begins with `icp:` is written `// icp: allow ICP3103 because` and the reason; write it so."));

    private static readonly RuleDiagnosticDescriptor UnknownCodeDescriptor = RuleDiagnosticDescriptor.Warning(
        "ICP1202",
        ("没有这个诊断编号", "unknown code of a diagnostic"),
        ("没有编号为 `{0}` 的诊断{1}。",
            "There is no diagnostic `{0}`{1}."));

    private static readonly RuleDiagnosticDescriptor ErrorAllowedDescriptor = RuleDiagnosticDescriptor.Warning(
        "ICP1203",
        ("错误不能放过", "error that cannot be allowed"),
        ("`{0}` 是错误，不能放过；请改正错误并删去此注释。",
            "`{0}` is an error and cannot be allowed; mend what it tells of and remove the comment."));

    private static readonly RuleDiagnosticDescriptor UnneededAllowanceDescriptor = RuleDiagnosticDescriptor.Warning(
        "ICP1204",
        ("不再需要的放过", "allowance that is not needed"),
        ("下一行没有 `{0}`，请删去此注释。",
            "The next line gives no `{0}`; remove the comment."));

    /// <summary>All of them, in order of their codes.</summary>
    public static EquatableArray<RuleDiagnosticDescriptor> All => EquatableArray.Of(
        MalformedAllowanceDescriptor,
        UnknownCodeDescriptor,
        ErrorAllowedDescriptor,
        UnneededAllowanceDescriptor);

    /// <summary>A comment that begins with <c>icp:</c> and says nothing known.</summary>
    public static RuleDiagnostic MalformedAllowance(SourceSpan span) => RuleDiagnostic.Of(MalformedAllowanceDescriptor, span);

    /// <summary>An allowance of a code that does not exist.</summary>
    public static RuleDiagnostic UnknownCode(SourceSpan span, string code, Localized hint) => RuleDiagnostic.Of(UnknownCodeDescriptor, span, code, hint);

    /// <summary>An allowance of an error.</summary>
    public static RuleDiagnostic ErrorAllowed(SourceSpan span, string code) => RuleDiagnostic.Of(ErrorAllowedDescriptor, span, code);

    /// <summary>An allowance of something that does not occur.</summary>
    public static RuleDiagnostic UnneededAllowance(SourceSpan span, string code) => RuleDiagnostic.Of(UnneededAllowanceDescriptor, span, code);
}
