using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Examining;

/// <summary>Examines filings by rules read at run time.</summary>
internal sealed class InterpretedExaminer : IFilingExaminer
{
    private readonly RuleUnit _unit;
    private readonly FactBook _facts;
    private readonly SortedDictionary<Province, ProvinceRules> _provinces = [];
    private readonly Dictionary<(Province Province, DateTime Day), ReportTranslator> _translators = [];

    /// <summary>Takes rules and facts.</summary>
    public InterpretedExaminer(RuleUnit unit, FactBook facts)
    {
        _unit = unit;
        _facts = facts;
        foreach (ProvinceRules rules in unit.Provinces)
        {
            if (ProvinceNames.From(new MemberConstant(RuleType.Province, rules.Name)) is { } province)
            {
                _provinces[province] = unit.OwnRuleSets.Aggregate(rules, (before, own) => before.With(own));
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
        if (province is not { } chosen || !_provinces.TryGetValue(chosen, out ProvinceRules? rules))
        {
            return ProvinceField.Unexamined(province, asOf, Vocabulary);
        }

        EvaluationDate date = new(Midnight(asOf.Rules), Midnight(asOf.Current));
        FactLookup facts = new(_facts.About(filing));
        return Translator(chosen, rules, date.Rules).Translate(Evaluator.Evaluate(_unit, rules, filing, facts, date), asOf);
    }

    private ReportTranslator Translator(Province province, ProvinceRules rules, DateTime day)
    {
        if (!_translators.TryGetValue((province, day), out ReportTranslator? translator))
        {
            translator = new(Vocabulary, rules.Rules.Where(rule => rule.IsInEffect(day)), province);
            _translators.Add((province, day), translator);
        }

        return translator;
    }

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
