using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;

namespace IcpGen.Tool.Examining;

/// <summary>Examines filings by rules read at run time.</summary>
internal sealed class InterpretedExaminer(RuleUnit unit, FactBook facts) : IFilingExaminer
{
    private readonly ProvinceEvaluators _evaluators = new(unit);

    /// <inheritdoc/>
    public Vocabulary Vocabulary => unit.Vocabulary;

    /// <inheritdoc/>
    public IReadOnlyList<Province> Provinces => _evaluators.Provinces;

    /// <inheritdoc/>
    public Examination Examine(RecordValue filing, Province? province, AsOf asOf)
    {
        if (_evaluators.Of(province) is not { } evaluator)
        {
            return ProvinceField.Unexamined(filing, province, asOf, Vocabulary);
        }

        EvaluatedFiling evaluated = evaluator.Evaluate(filing, new FactLookup(facts.About(filing)), asOf);
        return new(evaluated.Report, evaluated.Checklist);
    }
}
