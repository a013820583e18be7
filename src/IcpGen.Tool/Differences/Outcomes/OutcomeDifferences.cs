namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>Which filings come out otherwise.</summary>
/// <param name="Total">How many were tried.</param>
/// <param name="Unreadable">How many could not be read.</param>
/// <param name="Filings">Those that come out otherwise, in order.</param>
internal sealed record OutcomeDifferences(int Total, int Unreadable, IReadOnlyList<FilingDifference> Filings)
{
    /// <summary>How many filings each rule decides otherwise, and how.</summary>
    public IReadOnlyList<OutcomeCount> ByRule { get; } =
    [
        .. Filings.SelectMany(filing => filing.Rules).GroupBy(rule => rule)
            .Select(same => new OutcomeCount(same.Key.Rule, same.Key.Old, same.Key.New, same.Count()))
            .OrderBy(count => count.Rule, StringComparer.Ordinal).ThenBy(count => count.Old).ThenBy(count => count.New),
    ];
}

/// <summary>A filing that comes out otherwise.</summary>
internal sealed record FilingDifference
{
    /// <summary>The input as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>Its number in the input, from 1, or null where the input is this filing.</summary>
    public required int? Record { get; init; }

    /// <summary>The line it begins in, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The province that it names, or null.</summary>
    public required Province? Province { get; init; }

    /// <summary>Whether its form complied.</summary>
    public required FilingVerdict OldForm { get; init; }

    /// <summary>Whether its form complies.</summary>
    public required FilingVerdict NewForm { get; init; }

    /// <summary>Whether its file was complete.</summary>
    public required FilingVerdict OldFile { get; init; }

    /// <summary>Whether its file is complete.</summary>
    public required FilingVerdict NewFile { get; init; }

    /// <summary>The rules that come out otherwise.</summary>
    public required IReadOnlyList<StateChange> Rules { get; init; }
}

/// <summary>A rule that comes out otherwise for a filing.</summary>
/// <param name="Rule">Its id, as it is now.</param>
/// <param name="Old">What it came out as.</param>
/// <param name="New">What it comes out as.</param>
internal sealed record StateChange(string Rule, RuleState Old, RuleState New);

/// <summary>How many filings a rule decides otherwise in one way.</summary>
internal sealed record OutcomeCount(string Rule, RuleState Old, RuleState New, int Filings);
