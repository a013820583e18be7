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

    /// <summary>Whether several domain names, web addresses or names stand in one text, which then is none.</summary>
    public static bool HoldsSeveral(string text, SimpleKind kind) => kind switch
    {
        SimpleKind.DomainName => SeveralNames.AreIn(new DomainName(text)),
        SimpleKind.Url => SeveralNames.AreIn(new Url(text)),
        SimpleKind.Name => Names.AreSeveral(text),
        _ => false,
    };

    /// <summary>Whether a text, as an element of a list, counts as one of its kind; of most kinds every text does.</summary>
    public static bool IsOne(string text, SimpleKind kind) => kind switch
    {
        SimpleKind.DomainName => new DomainName(text).IsWellFormed && !HoldsSeveral(text, kind),
        SimpleKind.Url => new Url(text).IsWellFormed,
        SimpleKind.Phone => new Phone(text).IsWellFormed,
        SimpleKind.Mobile => new Mobile(text).IsValid,
        SimpleKind.Name => !HoldsSeveral(text, kind),
        _ => true,
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
