using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>Code in which places are marked: <c>public class {|#0:Person|};</c>.</summary>
internal sealed partial record Marked(string Text, IReadOnlyList<TextSpan> Places)
{
    internal static Marked Of(string code)
    {
        List<TextSpan> places = [];
        string text = code;
        while (Mark().Match(text) is { Success: true } mark)
        {
            string inside = mark.Groups["inside"].Value;
            places.Add(new(mark.Index, inside.Length));
            text = text.Remove(mark.Index, mark.Length).Insert(mark.Index, inside);
        }

        return new(text, places);
    }

    [GeneratedRegex(@"\{\|#\d:(?<inside>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
