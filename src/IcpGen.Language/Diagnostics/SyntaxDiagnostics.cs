using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>What is wrong with the text of a rule file: codes <c>ICP1…</c>.</summary>
public static partial class SyntaxDiagnostics
{
    private static readonly DiagnosticDescriptor UnexpectedCharacterDescriptor = DiagnosticDescriptor.Error(
        "ICP1001",
        ("无法识别的字符", "unexpected character"),
        ("字符 `{0}`（{1}）不能出现在引号之外；请删去。", "The character `{0}` ({1}) has no meaning outside quotes; remove it."));

    /// <summary>All of them, in order of their codes.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = EquatableArray.Of(
        UnexpectedCharacterDescriptor);

    /// <summary>A character that no token begins with.</summary>
    public static Diagnostic UnexpectedCharacter(SourceSpan span, string character, string codePoint) =>
        Diagnostic.Of(UnexpectedCharacterDescriptor, span, character, codePoint);
}
