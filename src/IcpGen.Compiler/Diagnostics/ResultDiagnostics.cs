using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Diagnostics;

/// <summary>How the result of a check can be misread.</summary>
internal static class ResultDiagnostics
{
    private const string Category = "IcpGen.Usage";

    internal static readonly DiagnosticDescriptor Ignored = new(
        "ICP4201",
        new Bilingual("校验结果未被使用", "The result of a check is ignored"),
        new Bilingual(
            "`{0}` 的结果未被使用，校验因此没有作用",
            "The result of `{0}` is ignored, so that the check has no effect"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4201"));

    internal static readonly DiagnosticDescriptor ReadAsPassed = new(
        "ICP4202",
        new Bilingual("未能判定被当作通过", "Undetermined is read as passed"),
        new Bilingual(
            "`{0}` 在有规则未能判定时也成立：请改用 `{1}`，或同时检查 `{2}`",
            "`{0}` also holds where rules could not be decided: use `{1}`, or look at `{2}` too"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4202"));

    internal static readonly DiagnosticDescriptor[] All =
    [
        Ignored,
        ReadAsPassed,
    ];
}
