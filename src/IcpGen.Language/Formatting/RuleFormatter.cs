using System;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Puts rule files into the one style. Changes white space, and parentheses that only show what is meant; never a word.</summary>
public static class RuleFormatter
{
    /// <summary>The text of a file in the one style, with its kind of line breaks; as it is where it has mistakes in its text.</summary>
    public static string Format(ParsedFile tree)
    {
        if (tree.Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error))
        {
            return tree.Text.Text;
        }

        Layout layout = new();
        new DeclarationLayout(layout).Place(tree.Root);
        string text = new LayoutWriter(layout).Write(tree.Root);
        return ByteOrderMark(tree) + (tree.Text.Text.Contains("\r\n") ? text.Replace("\n", "\r\n") : text);
    }

    private static string ByteOrderMark(ParsedFile tree) => tree.Text.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? "\uFEFF" : "";
}
