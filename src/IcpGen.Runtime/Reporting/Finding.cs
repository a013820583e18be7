using System.Globalization;
using System.Text.Json.Serialization;

namespace IcpGen;

/// <summary>Something that is wrong with a filing. Holds values, never the filing.</summary>
public sealed record Finding
{
    /// <summary>The rule that says so.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>The province whose filing was checked, or null where a rule set of one's own was asked by itself.</summary>
    public required Province? Province { get; init; }

    /// <summary>The field to blame.</summary>
    public required FieldPath Path { get; init; }

    /// <summary>The field to blame as members of the filing model: <c>Sites[0].Domains[1].Name</c>.</summary>
    public required string Member { get; init; }

    /// <summary>What people call the field.</summary>
    public required Localized Label { get; init; }

    /// <summary>What sort of thing is wrong.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Whether it stands in the way of the filing.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The values that the message shows.</summary>
    public IReadOnlyList<FindingArgument> Arguments { get; init; } = [];

    /// <summary>The documents of which one is missing; empty unless <see cref="Kind"/> is <see cref="FindingKind.Document"/>.</summary>
    public IReadOnlyList<DocumentInfo> Documents { get; init; } = [];

    /// <summary>What the document is about (a domain name, a person), or null.</summary>
    public string? About { get; init; }

    /// <summary>The procedure not gone through, or null.</summary>
    public Localized? Procedure { get; init; }

    /// <summary>What is wrong, in both languages.</summary>
    public Localized Message => Both(GetMessage("zh"), GetMessage("en"));

    /// <summary>What would mend it, in both languages, or null where nobody wrote it down.</summary>
    public Localized? Remedy => GetRemedy("zh") is { } remedy ? Both(remedy, GetRemedy("en")) : null;

    /// <summary>What is wrong.</summary>
    /// <param name="language">A language tag, <c>zh</c> or <c>en</c>.</param>
    public string GetMessage(string language)
    {
        string? own = Rule.Message is { } message ? Fill(message, language) : null;
        string? missing = DuePhrase.Missing(this, language);
        return (own, missing) switch
        {
            (null, null) => Rule.Title.In(language),
            (null, not null) => missing,
            (not null, null) => own,
            _ => own + (LanguageTag.IsEnglish(language) ? " " : string.Empty) + missing,
        };
    }

    /// <summary>What would mend it, or null where nobody wrote it down.</summary>
    /// <param name="language">A language tag, <c>zh</c> or <c>en</c>.</param>
    public string? GetRemedy(string language) =>
        Rule.Remedy is { } remedy ? Fill(remedy, language) : DuePhrase.Supply(this, language);

    private static Localized Both(string zh, string? en) => new(zh, string.Equals(en, zh, StringComparison.Ordinal) ? null : en);

    private string Fill(Localized format, string language) =>
        string.Format(CultureInfo.InvariantCulture, format.In(language), [.. Arguments.Select(argument => (object)argument.Value.In(language))]);
}

/// <summary>A value captured for a message.</summary>
/// <param name="Name">The value as the rule names it: <c>subject.name</c>.</param>
/// <param name="Value">The value as people read it.</param>
public sealed record FindingArgument(string Name, Localized Value)
{
    /// <summary>Whether there was a value; where there was none, <see cref="Value"/> says so in words.</summary>
    public bool IsGiven { get; init; } = true;

    /// <summary>The value, or null where there was none.</summary>
    [JsonIgnore]
    public string? TextOrNull => IsGiven ? Value.Zh : null;
}

/// <summary>What sort of thing is wrong.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>A value breaks a rule.</summary>
    Breach,
    /// <summary>A value is not there; a draft's screen may hide these.</summary>
    Missing,
    /// <summary>A document is not there, or not as it must be.</summary>
    Document,
    /// <summary>A procedure has not been gone through.</summary>
    Procedure,
}

/// <summary>Whether a finding stands in the way of a filing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>It does.</summary>
    Error,
    /// <summary>It does not, but a person should look.</summary>
    Warning,
}
