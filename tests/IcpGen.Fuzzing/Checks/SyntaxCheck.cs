using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Checks;

/// <summary>Whether a text parses as any text must: without an exception, to the character, its complaints inside of it.</summary>
public static class SyntaxCheck
{
    /// <summary>What is wrong with how a text parses or is formatted, or null.</summary>
    public static string? FaultOf(SourceFile text) => Guarded.FaultOf(() =>
    {
        ParsedFile tree = ParsedFile.Parse(text);
        DiagnosticCheck diagnostics = new(text);
        return tree.ToString() != text.Text ? "the tree does not print back the text it was parsed from"
            : FaultOfTokens(tree)
            ?? tree.Diagnostics.Select(diagnostics.FaultOf).FirstOrDefault(fault => fault is not null)
            ?? FormatCheck.FaultOf(tree);
    });

    private static string? FaultOfTokens(ParsedFile tree)
    {
        int end = 0;
        foreach (SyntaxToken token in tree.Root.Tokens())
        {
            if (token.Start < end || string.CompareOrdinal(token.Text, 0, tree.Text.Text, token.Start, token.Text.Length) != 0)
            {
                return $"the token `{token.Text}` does not stand at {token.Start}";
            }

            end = token.End;
        }

        return null;
    }
}
