using System.Text.Json.Serialization;

namespace IcpGen;

/// <summary>What a filing needs beside its form.</summary>
/// <param name="Documents">The documents, each thing once, in the order of the rules that ask for them.</param>
/// <param name="Procedures">The procedures, likewise.</param>
/// <param name="Notices">What the administration tells or permits.</param>
public sealed record Checklist(
    IReadOnlyList<DocumentLine> Documents, IReadOnlyList<ProcedureLine> Procedures, IReadOnlyList<NoticeLine> Notices);

/// <summary>A document on a checklist.</summary>
/// <param name="Alternatives">The document, or several of which one is enough.</param>
/// <param name="About">What it is about (a domain name, a person), or null.</param>
/// <param name="Certainty">Whether it is due.</param>
/// <param name="Supply">Whether it has been supplied.</param>
/// <param name="Rules">The rules that ask for it.</param>
public sealed record DocumentLine(
    IReadOnlyList<DocumentInfo> Alternatives, string? About, Certainty Certainty, Supply Supply, IReadOnlyList<RuleInfo> Rules)
{
    /// <summary>The line in words.</summary>
    /// <param name="language">A language tag, <c>zh</c> or <c>en</c>.</param>
    public string GetText(string language) => DocumentPhrase.Of(Alternatives, About, language);
}

/// <summary>A procedure on a checklist.</summary>
/// <param name="Procedure">What people call it.</param>
/// <param name="Certainty">Whether it is due.</param>
/// <param name="Supply">Whether it has been gone through.</param>
/// <param name="Rules">The rules that ask for it.</param>
public sealed record ProcedureLine(Localized Procedure, Certainty Certainty, Supply Supply, IReadOnlyList<RuleInfo> Rules);

/// <summary>Something told or permitted.</summary>
/// <param name="Text">What.</param>
/// <param name="Certainty">Whether it concerns this filing.</param>
/// <param name="Rule">The rule that says it.</param>
public sealed record NoticeLine(Localized Text, Certainty Certainty, RuleInfo Rule);

/// <summary>Whether something is due. The default is perhaps.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>It may be: what decides it is not known.</summary>
    Perhaps,
    /// <summary>It is.</summary>
    Due,
}

/// <summary>Whether something due is there. The default is that nobody knows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Supply>))]
public enum Supply
{
    /// <summary>Nobody said.</summary>
    Unknown,
    /// <summary>It is there.</summary>
    Supplied,
    /// <summary>It is not there.</summary>
    Missing,
}
