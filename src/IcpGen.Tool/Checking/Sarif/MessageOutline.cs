using System.Text.RegularExpressions;

namespace IcpGen.Tool.Checking.Sarif;

/// <summary>A message in general: with an ellipsis for each name that it would show, and without what it would only add.</summary>
internal static partial class MessageOutline
{
    /// <summary>The outline of a message with <c>{0}</c>, <c>{1}</c> … for its arguments.</summary>
    public static string Of(string message) =>
        Argument().Replace(Addition().Replace(message, "$1"), "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    // A suggestion follows a closed name or a word and ends the sentence or part of it.
    [GeneratedRegex(@"(`\{\d\}`|[^\s`“（]) ?\{\d\}(?=[。.])")]
    private static partial Regex Addition();

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Argument();
}
