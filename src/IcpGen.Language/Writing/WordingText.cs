using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes wordings as rules spell them: values in braces, braces doubled, and <c>{}</c> for a blank.</summary>
internal static class WordingText
{
    private const string Blank = "{}";

    internal static string Of(WordingExpression wording) => ConstantText.Quoted(string.Concat(wording.Parts.Select(part =>
        part is LiteralExpression { Value: TextConstant text } ? Escaped(text.Value) : "{" + ExpressionText.Of(part) + "}")));

    internal static string Of(string wording) => ConstantText.Quoted(Escaped(wording));

    private static string Escaped(string text) =>
        string.Join(Blank, text.Split([Blank], System.StringSplitOptions.None).Select(part => part.Replace("{", "{{").Replace("}", "}}")));
}
