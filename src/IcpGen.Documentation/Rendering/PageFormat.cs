using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace IcpGen.Documentation.Rendering;

/// <summary>A format of pages.</summary>
/// <param name="Name">Its name, and the folder of its templates: <c>html</c>.</param>
/// <param name="Extension">What its files end with, with the dot.</param>
/// <param name="Escape">Makes any text show as itself.</param>
internal sealed record PageFormat(string Name, string Extension, Func<string, string> Escape)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static PageFormat Html { get; } = new("html", ".html", Encoded);

    public static PageFormat Markdown { get; } = new("markdown", ".md", text => MarkdownText.Of(Shown(text)));

    public static PageFormat Named(string name) => name == Markdown.Name ? Markdown : Html;

    // Characters that HTML cannot hold at all are replaced.
    private static string Encoded(string text) => Encoder.Encode(Shown(text));

    private static string Shown(string text) => !text.Any(character => char.IsControl(character) || char.IsSurrogate(character)) ? text
        : string.Concat(text.EnumerateRunes().Select(rune => IsControl(rune) ? Rune.ReplacementChar.ToString() : rune.ToString()));

    private static bool IsControl(Rune rune) => Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t');
}
