using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Texts as rules compare them: trimmed and folded, never by culture.</summary>
internal static class Texts
{
    public static bool IsBlank(string text) => new Text(text).IsBlank;

    public static bool Same(string left, string right) => new Text(left).Equals(new Text(right));

    public static bool SameDomainName(string left, string right) =>
        new DomainName(new Text(left)).Equals(new DomainName(new Text(right)));

    /// <summary>A text as messages and needs show it.</summary>
    public static string Shown(string text) => new Text(text).ToString();

    public static bool Passes(string text, TextTest test, string pattern)
    {
        Text tested = new(text);
        return test switch
        {
            TextTest.Contains => tested.Contains(pattern),
            TextTest.StartsWith => tested.StartsWith(pattern),
            TextTest.EndsWith => tested.EndsWith(pattern),
            TextTest.Matches => tested.Matches(pattern),
            _ => tested.States(pattern),
        };
    }
}
