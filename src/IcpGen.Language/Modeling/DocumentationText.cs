using System.Text;

namespace IcpGen.Language.Modeling;

/// <summary>Texts as they may stand in a C# documentation comment: one line of XML, whatever is in them.</summary>
internal static class DocumentationText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text with markup escaped, ends of lines made spaces, and what XML forbids replaced.</summary>
    internal static string Of(string text)
    {
        StringBuilder written = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                written.Append(character).Append(text[++index]);
                continue;
            }

            _ = character switch
            {
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '&' => written.Append("&amp;"),
                // What ends a line ends the comment.
                '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029' => written.Append(' '),
                < ' ' or '\uFFFE' or '\uFFFF' => written.Append(Replacement),
                _ => written.Append(char.IsSurrogate(character) ? Replacement : character),
            };
        }

        return written.ToString();
    }
}
