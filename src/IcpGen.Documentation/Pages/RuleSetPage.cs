namespace IcpGen.Documentation.Pages;

/// <summary>The page of a province, or of a rule set of one's own.</summary>
internal sealed record RuleSetPage
{
    /// <summary>What the set is called.</summary>
    public required string Label { get; init; }

    public required bool IsProvince { get; init; }

    /// <summary>The letters its clause ids begin with.</summary>
    public required string Letters { get; init; }

    /// <summary>Title of the document the clauses are from, or null.</summary>
    public required string? Source { get; init; }

    /// <summary>How many clauses its inventory has.</summary>
    public required int ClauseCount { get; init; }

    /// <summary>What all its rules are about unless they say otherwise, or null.</summary>
    public required string? Scope { get; init; }

    public required IReadOnlyList<AudienceSection> Audiences { get; init; }

    /// <summary>Every rule in full, in order of declaration.</summary>
    public required IReadOnlyList<RuleEntry> Rules { get; init; }
}

/// <summary>What a set asks of one audience.</summary>
internal sealed record AudienceSection
{
    /// <summary>A name for addresses.</summary>
    public required string Key { get; init; }

    /// <summary>Whom it is about, or null where filers are not told apart.</summary>
    public required string? Title { get; init; }

    /// <summary>To whom else the same applies; of a section for several natures, all of them.</summary>
    public required IReadOnlyList<string> AlsoFor { get; init; }

    /// <summary>Whether it is about what filers are left, so that they are listed and not added.</summary>
    public required bool IsForOthers { get; init; }

    /// <summary>Where the checklist to print is.</summary>
    public required string ChecklistHref { get; init; }

    public required IReadOnlyList<CheckEntry> Checks { get; init; }

    public required IReadOnlyList<DocumentGroup> Documents { get; init; }

    public required IReadOnlyList<ProcedureEntry> Procedures { get; init; }

    public required IReadOnlyList<NoticeEntry> Notices { get; init; }
}

/// <summary>The page to print: what one audience brings along.</summary>
/// <param name="SetLabel">What the set is called.</param>
/// <param name="SetHref">Where it is told in full.</param>
/// <param name="Source">Title of the document the clauses are from, or null.</param>
/// <param name="Scope">What all its rules are about unless they say otherwise, or null.</param>
/// <param name="Audience">What is asked.</param>
internal sealed record ChecklistPage(string SetLabel, string SetHref, string? Source, string? Scope, AudienceSection Audience);
