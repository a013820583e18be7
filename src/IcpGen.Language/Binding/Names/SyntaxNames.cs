using System.Linq;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Reads names, labels and excerpts off the syntax.</summary>
internal static class SyntaxNames
{
    private const int LongestExcerpt = 60;

    /// <summary>The name, or null where the parser has complained of it already.</summary>
    internal static string? NameOrNull(this SyntaxToken token) =>
        token.IsMissing || token.IsFaulty || token.Value.Length == 0 ? null : token.Value;

    internal static Localized ToLabel(this LabelSyntax label) => new(label.Text.Value, label.English?.Value);

    /// <summary>What was written, on one line and not too long.</summary>
    internal static string Excerpt(this SyntaxNode node)
    {
        string text = string.Join(" ", node.ToFullString().Split('\n')
            .Select(line => line.Split(["//"], System.StringSplitOptions.None)[0].Trim())
            .Where(line => line.Length > 0));
        return text.Length <= LongestExcerpt ? text : text.Substring(0, LongestExcerpt) + "…";
    }
}
