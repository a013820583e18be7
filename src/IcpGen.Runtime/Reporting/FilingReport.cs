using System.Collections;

namespace IcpGen;

/// <summary>What a check of a filing found. Holds values, never the filing.</summary>
public sealed class FilingReport : IEnumerable<Finding>
{
    private readonly Details? _details;
    private readonly Judgement _judgement;

    internal FilingReport(Province? province, AsOf asOf, Judgement judgement, Details? details)
    {
        Province = province;
        AsOf = asOf;
        _judgement = judgement;
        _details = details;
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

    /// <summary>What stands in the way, in the order of the rules and of the elements.</summary>
    public IReadOnlyList<Finding> Violations => Of(FindingSeverity.Error);

    /// <summary>What a person should look at; it stands in nobody's way.</summary>
    public IReadOnlyList<Finding> Warnings => Of(FindingSeverity.Warning);

    /// <summary>The rules that could not be decided, each with what would decide it.</summary>
    public IReadOnlyList<OpenRule> Undetermined => _details?.OpenRules ?? [];

    /// <summary>The rules that others lifted.</summary>
    public IReadOnlyList<LiftedRule> Lifted => _details?.LiftedRules ?? [];

    /// <summary>The report on a filing whose province is missing, unreadable, or not among those chosen.</summary>
    /// <param name="province">The province as read.</param>
    /// <param name="asOf">The dates of the check.</param>
    /// <param name="field">The field that names the province.</param>
    public static FilingReport WithoutRules(Known<Province> province, AsOf asOf, string field)
    {
        NeedList? needs = province.IsKnown ? Given.Unreadable<Province>(FieldPath.Filing, field).Needs : province.Needs;
        Details details = new(province.Value, new FieldMap(), checklist: null);
        details.Begin(ProvinceChoice.Rule, Truth.False);
        details.Open(FindingSeverity.Error, needs);
        details.End();
        return new(province.IsKnown ? province.Value : null, asOf, default, details);
    }

    /// <summary>All findings: violations and warnings, in order.</summary>
    public IEnumerator<Finding> GetEnumerator() => (_details?.Findings ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Finding[] Of(FindingSeverity severity) =>
        _details is null ? [] : [.. _details.Findings.Where(finding => finding.Severity == severity)];
}

/// <summary>The rule that a filing's province must be one whose rules are at hand.</summary>
internal static class ProvinceChoice
{
    internal static RuleInfo Rule { get; } = new()
    {
        Id = "PROVINCE",
        Clauses = [],
        Title = new("备案所在省不明或不在所选省份之内，未作任何检查", "The filing's province is not known or not among those chosen; nothing was checked"),
    };
}
