using System.Text.Json.Serialization;

namespace IcpGen;

/// <summary>What a check of a filing found. Holds values, never the filing. <c>System.Text.Json</c> writes all of it.</summary>
public sealed class FilingReport
{
    private readonly Judgement _judgement;

    // One reference, so that the report on a compliant filing stays small.
    private readonly Parts _parts;

    /// <summary>A report put together from another source of findings than the compiled validators.</summary>
    /// <param name="province">The province whose rules were applied, or null where it is not known.</param>
    /// <param name="asOf">The dates of the check.</param>
    /// <param name="judgement">The two verdicts.</param>
    /// <param name="findings">Violations and warnings, in the order of the rules and of the elements.</param>
    /// <param name="undetermined">The rules that could not be decided.</param>
    /// <param name="lifted">The rules that others lifted.</param>
    public FilingReport(
        Province? province,
        AsOf asOf,
        Judgement judgement,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<OpenRule> undetermined,
        IReadOnlyList<LiftedRule> lifted)
        : this(province, asOf, judgement, new Parts(findings, undetermined, [], lifted))
    {
    }

    /// <summary>A report that has nothing to say beyond its verdicts.</summary>
    internal FilingReport(Province? province, AsOf asOf, Judgement judgement)
        : this(province, asOf, judgement, Parts.None)
    {
    }

    internal FilingReport(
        Province? province,
        AsOf asOf,
        Judgement judgement,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<OpenRule> undetermined,
        IReadOnlyList<OpenRule> notChecked,
        IReadOnlyList<LiftedRule> lifted)
        : this(province, asOf, judgement, new Parts(findings, undetermined, notChecked, lifted))
    {
    }

    private FilingReport(Province? province, AsOf asOf, Judgement judgement, Parts parts)
    {
        Province = province;
        AsOf = asOf;
        _judgement = judgement;
        _parts = parts;
    }

    /// <summary>The province whose rules were applied, or null where it is not known.</summary>
    public Province? Province { get; }

    /// <summary>The dates of the check.</summary>
    public AsOf AsOf { get; }

    /// <summary>Whether what the form says complies.</summary>
    public FilingVerdict Form => _judgement.Form;

    /// <summary>Whether the documents and procedures are complete.</summary>
    public FilingVerdict File => _judgement.File;

    /// <summary>Whether the filing can be handed in: the form complies and the file is complete.</summary>
    public bool IsReady => _judgement.IsReady;

    /// <summary>All that is wrong: violations and warnings, in the order of the rules and of the elements.</summary>
    [JsonIgnore]
    public IReadOnlyList<Finding> Findings => _parts.Findings;

    /// <summary>What stands in the way, in the order of the rules and of the elements.</summary>
    public IReadOnlyList<Finding> Violations => Of(FindingSeverity.Error);

    /// <summary>What a person should look at; it stands in nobody's way.</summary>
    public IReadOnlyList<Finding> Warnings => Of(FindingSeverity.Warning);

    /// <summary>The rules that could not be decided, each with what would decide it.</summary>
    public IReadOnlyList<OpenRule> Undetermined => _parts.Undetermined;

    /// <summary>The rules that are open only for want of fields that the rules class declares not checked; they block nothing.</summary>
    public IReadOnlyList<OpenRule> NotChecked => _parts.NotChecked;

    /// <summary>The rules that others lifted.</summary>
    public IReadOnlyList<LiftedRule> Lifted => _parts.Lifted;

    private Finding[] Of(FindingSeverity severity) => [.. _parts.Findings.Where(finding => finding.Severity == severity)];

    private sealed record Parts(
        IReadOnlyList<Finding> Findings, IReadOnlyList<OpenRule> Undetermined, IReadOnlyList<OpenRule> NotChecked, IReadOnlyList<LiftedRule> Lifted)
    {
        internal static Parts None { get; } = new([], [], [], []);
    }
}
