using IcpGen.Language.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Examining;

/// <summary>Examines filings by rules read at run time.</summary>
internal sealed class InterpretedExaminer : IFilingExaminer
{
    private readonly RuleUnit _unit;
    private readonly FactBook _facts;
    private readonly SortedDictionary<Province, (ProvinceRules Rules, ReportTranslator Translator)> _provinces = [];

    /// <summary>Takes rules and facts.</summary>
    public InterpretedExaminer(RuleUnit unit, FactBook facts)
    {
        _unit = unit;
        _facts = facts;
        foreach (ProvinceRules rules in unit.Provinces)
        {
            if (ProvinceNames.From(new MemberConstant(RuleType.Province, rules.Name)) is { } province)
            {
                ProvinceRules all = unit.OwnRuleSets.Aggregate(rules, (before, own) => before.With(own));
                _provinces[province] = (all, new ReportTranslator(unit.Vocabulary, all, province));
            }
        }
    }

    /// <inheritdoc/>
    public Vocabulary Vocabulary => _unit.Vocabulary;

    /// <inheritdoc/>
    public IReadOnlyList<Province> Provinces => [.. _provinces.Keys];

    /// <inheritdoc/>
    public Examination Examine(RecordValue filing, Province? province, AsOf asOf)
    {
        if (province is not { } chosen || !_provinces.TryGetValue(chosen, out (ProvinceRules Rules, ReportTranslator Translator) known))
        {
            return ProvinceField.Unexamined(province, asOf, Vocabulary);
        }

        EvaluationDate date = new(Midnight(asOf.Rules), Midnight(asOf.Current));
        FactLookup facts = new(_facts.About(filing));
        return known.Translator.Translate(Evaluator.Evaluate(_unit, known.Rules, filing, facts, date), asOf);
    }

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
