using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Texts as rules compare them: trimmed and folded, never by culture.</summary>
internal static class Texts
{
    public static bool IsBlank(string text) => new Text(text).IsBlank;

    /// <summary>Whether two texts are the same, as domain names, names or numbers of certificates where they are that.</summary>
    public static bool Same(string left, string right, SimpleKind kind) => kind switch
    {
        SimpleKind.DomainName => new DomainName(left) == new DomainName(right),
        SimpleKind.Name => new Name(left) == new Name(right),
        SimpleKind.CertificateNumber => new CertificateNumber(left) == new CertificateNumber(right),
        _ => new Text(left) == new Text(right),
    };

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
