using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>Runs one version of the rules over filings; each filing by its own province and the project's own sets.</summary>
internal sealed class OutcomeRun
{
    private readonly RuleUnit _unit;
    private readonly FactBook _facts;
    private readonly EvaluationDate _date;
    private readonly FilingReader _reader;
    private readonly Dictionary<Province, ProvinceRules> _provinces = [];

    public OutcomeRun(RuleUnit unit, FactBook facts, AsOf asOf)
    {
        (_unit, _facts) = (unit, facts);
        _date = new(asOf.Rules.ToDateTime(TimeOnly.MinValue), asOf.Current.ToDateTime(TimeOnly.MinValue));
        _reader = new(unit.Vocabulary);
        foreach (ProvinceRules rules in unit.Provinces)
        {
            if (ProvinceNames.From(new MemberConstant(RuleType.Province, rules.Name)) is { } province)
            {
                _provinces[province] = unit.OwnRuleSets.Aggregate(rules, (before, own) => before.With(own));
            }
        }
    }

    /// <summary>A filing in the terms of these rules.</summary>
    public ReadFiling Read(FilingSlice slice) => _reader.Read(slice);

    /// <summary>The province that a filing names, or null.</summary>
    public Province? ProvinceOf(RecordValue filing) => ProvinceField.Of(filing, _unit.Vocabulary);

    /// <summary>What the rules of its province say of a filing.</summary>
    public FilingOutcomes Of(RecordValue filing) =>
        ProvinceOf(filing) is { } province && _provinces.TryGetValue(province, out ProvinceRules? rules)
            ? FilingOutcomes.Of(Evaluator.Evaluate(_unit, rules, filing, new FactLookup(_facts.About(filing)), _date))
            : FilingOutcomes.None;
}
