using System.Text;
using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Edits;

/// <summary>A file with other white space than its author's, and comments where nobody would put them.</summary>
public static class Scrambled
{
    private static readonly string[] Blanks = [" ", "  ", "\t", "\n", "\n\n", "\r\n", " \n\n\n\t  ", "\r"];

    /// <summary>The tokens and comments of a file with blanks by chance between them.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="random">The chance.</param>
    /// <param name="comments">Of how many tokens one gets a comment behind it; 0 for none.</param>
    public static string Of(ParsedFile tree, Random random, int comments)
    {
        StringBuilder text = new();
        foreach (SyntaxToken token in tree.Root.Tokens())
        {
            AppendComments(token.Leading);
            text.Append(token.Text).Append(Blanks[random.Next(Blanks.Length)]);
            AppendComments(token.Trailing);
            if (comments > 0 && random.Next(comments) == 0)
            {
                text.Append("// ").Append(random.Next()).Append(random.Next(2) == 0 ? "\n" : "  \n\n\n");
            }
        }

        return text.ToString();

        void AppendComments(IEnumerable<SyntaxTrivia> trivia)
        {
            foreach (SyntaxTrivia comment in trivia.Where(one => one.Kind == TriviaKind.Comment))
            {
                text.Append(comment.Text).Append('\n');
            }
        }
    }

    /// <summary>A file whose lines are indented otherwise and have other blanks within them, but begin and end where they did.</summary>
    public static string WithinLines(ParsedFile tree, Random random)
    {
        StringBuilder text = new();
        foreach (SyntaxToken token in tree.Root.Tokens())
        {
            AppendBlanks(token.Leading);
            text.Append(token.Text);
            AppendBlanks(token.Trailing);
        }

        return text.ToString();

        void AppendBlanks(IEnumerable<SyntaxTrivia> trivia)
        {
            foreach (SyntaxTrivia piece in trivia)
            {
                text.Append(piece.Kind == TriviaKind.WhiteSpace ? new string(random.Next(4) == 0 ? '\t' : ' ', random.Next(1, 9)) : piece.Text);
            }
        }
    }
}
