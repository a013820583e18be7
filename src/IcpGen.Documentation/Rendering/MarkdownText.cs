using System.Text;
using System.Text.RegularExpressions;

namespace IcpGen.Documentation.Rendering;

/// <summary>Writes any text in Markdown so that it shows as itself, also where a line begins or in a table.</summary>
internal static partial class MarkdownText
{
    private const string Signs = @"\`*_[]<>|~&!";

    /// <summary>The text; a break of lines is a space.</summary>
    public static string Of(string text)
    {
        StringBuilder escaped = new();
        Match start = Marker().Match(text);
        for (int index = 0; index < text.Length; index++)
        {
            if (Signs.Contains(text[index], StringComparison.Ordinal) || (start.Success && index == start.Length - 1))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[index] is '\n' or '\r' ? ' ' : text[index]);
        }

        return escaped.ToString();
    }

    /// <summary>A page with one empty line wherever there were several.</summary>
    public static string Tidy(string page) => Gaps().Replace(page, "\n\n").Trim('\n') + "\n";

    // What would begin a heading, a list, a quotation or a line across the page.
    [GeneratedRegex(@"^(\s*[#+\-=]|\s*\d+[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
