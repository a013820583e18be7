namespace IcpGen.Sweeps.Support;

/// <summary>
/// What a check said, as values that two checks of one filing must have in common: everything but the names that a model has for its fields,
/// and rules by their ids.
/// </summary>
internal sealed class Told(FilingReport report, Checklist checklist, IEnumerable<RuleOutcome> outcomes)
{
    private readonly RuleOutcome[] _outcomes = [.. outcomes];
    private readonly ToldFinding[] _findings = [.. report.Findings.Select(finding => new ToldFinding(finding))];
    private readonly ToldOpenRule[] _open = [.. report.Undetermined.Select(open => new ToldOpenRule(open))];
    private readonly (string Rule, string By)[] _lifted = [.. report.Lifted.Select(lifted => (lifted.Rule.Id, lifted.By.Id))];
    private readonly ToldDocument[] _documents = [.. checklist.Documents.Select(line => new ToldDocument(line))];
    private readonly ToldProcedure[] _procedures = [.. checklist.Procedures.Select(line => new ToldProcedure(line))];
    private readonly (Localized Text, Certainty Certainty, string Rule)[] _notices = [.. checklist.Notices.Select(line => (line.Text, line.Certainty, line.Rule.Id))];

    /// <summary>Fails where two checks told something else.</summary>
    internal static void Same(Told expected, Told actual)
    {
        Assert.Equal(expected.Verdicts, actual.Verdicts);
        Same(expected._outcomes, actual._outcomes);
        Same(expected._findings, actual._findings);
        Same(expected._open, actual._open);
        Same(expected._lifted, actual._lifted);
        Same(expected._documents, actual._documents);
        Same(expected._procedures, actual._procedures);
        Same(expected._notices, actual._notices);
    }

    // Only what differs is shown: the rest is long.
    private static void Same<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual)
    {
        int shared = expected.Zip(actual).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        Assert.True(
            shared == expected.Count && shared == actual.Count,
            $"expected: {(shared < expected.Count ? expected[shared] : "nothing more")}\nactual:   {(shared < actual.Count ? actual[shared] : "nothing more")}");
    }

    private (Province?, AsOf, FilingVerdict, FilingVerdict) Verdicts { get; } = (report.Province, report.AsOf, report.Form, report.File);

    private sealed record ToldFinding(
        string Rule,
        Province? Province,
        FieldPath Path,
        Localized Label,
        FindingKind Kind,
        FindingSeverity Severity,
        Listed<FindingArgument> Arguments,
        Listed<DocumentInfo> Documents,
        string? About,
        Localized? Procedure)
    {
        internal ToldFinding(Finding told)
            : this(
                told.Rule.Id, told.Province, told.Path, told.Label, told.Kind, told.Severity,
                new(told.Arguments), new(told.Documents), told.About, told.Procedure)
        {
        }
    }

    private sealed record ToldOpenRule(string Rule, FindingSeverity Severity, Listed<ToldNeed> Needs)
    {
        internal ToldOpenRule(OpenRule told)
            : this(told.Rule.Id, told.Severity, new(told.Needs.Select(need => new ToldNeed(need))))
        {
        }
    }

    // A need that is the same may be of another field; here the field counts too.
    private sealed record ToldNeed(NeedKind Kind, FieldPath Path, string? Fact, Listed<object> Arguments)
    {
        internal ToldNeed(Need told)
            : this(told.Kind, told.Path, told.Fact, new(told.Arguments))
        {
        }
    }

    private sealed record ToldDocument(
        Listed<DocumentInfo> Alternatives, string? About, Certainty Certainty, Supply Supply, Listed<string> Rules)
    {
        internal ToldDocument(DocumentLine told)
            : this(new(told.Alternatives), told.About, told.Certainty, told.Supply, Ids(told.Rules))
        {
        }
    }

    private sealed record ToldProcedure(Localized Procedure, Certainty Certainty, Supply Supply, Listed<string> Rules)
    {
        internal ToldProcedure(ProcedureLine told)
            : this(told.Procedure, told.Certainty, told.Supply, Ids(told.Rules))
        {
        }
    }

    private static Listed<string> Ids(IEnumerable<RuleInfo> rules) => new(rules.Select(rule => rule.Id));
}
