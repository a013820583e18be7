using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Site;

/// <summary>What documentation is made of, and how.</summary>
public sealed record SiteOptions
{
    /// <summary>The rules.</summary>
    public required RuleUnit Unit { get; init; }

    /// <summary>The rules as they were, for a page of what changed; null for no such page.</summary>
    public RuleUnit? Before { get; init; }

    /// <summary>Names of the provinces that pages are made of; null for all that have rules. Rule sets of one's own are always in.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary><c>html</c> or <c>markdown</c>.</summary>
    public string Format { get; init; } = "html";

    /// <summary><c>zh</c>, <c>en</c> or both. Of both, each has a folder of its own.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["zh", "en"];

    /// <summary>A folder of templates that take the place of built-in ones of the same names; null for none.</summary>
    public string? TemplatesFolder { get; init; }
}
