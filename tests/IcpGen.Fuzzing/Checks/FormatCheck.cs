using IcpGen.Language.Diagnostics;
using IcpGen.Language.Formatting;
using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Checks;

/// <summary>Whether the formatter changes nothing that it may not, and nothing twice.</summary>
public static class FormatCheck
{
    /// <summary>What is wrong with the formatting of a file, or null.</summary>
    public static string? FaultOf(ParsedFile tree)
    {
        string text = RuleFormatter.Format(tree);
        if (HasErrors(tree))
        {
            return text == tree.Text.Text ? null : "a file with mistakes was formatted";
        }

        ParsedFile formatted = ParsedFile.Parse(new SourceFile(tree.Text.Path, text));
        return HasErrors(formatted) ? $"formatting made a mistake: {formatted.Diagnostics[0]}"
            : !Words.Of(tree).SequenceEqual(Words.Of(formatted)) ? "formatting changed words or comments"
            : RuleFormatter.Format(formatted) != text ? "formatting twice is not formatting once"
            : null;
    }

    private static bool HasErrors(ParsedFile tree) => tree.Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
