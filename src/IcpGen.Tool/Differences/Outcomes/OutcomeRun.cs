using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>Runs one version of the rules over filings; each filing by its own province and the project's own sets.</summary>
internal sealed class OutcomeRun(RuleUnit unit, FactBook facts, AsOf asOf)
{
    private readonly ProvinceEvaluators _evaluators = new(unit);
    private readonly FilingReader _reader = new(unit.Vocabulary);

    /// <summary>What filings are read in the terms of.</summary>
    public Vocabulary Vocabulary => unit.Vocabulary;

    /// <summary>A filing in the terms of these rules.</summary>
    public ReadFiling Read(FilingSlice slice) => _reader.Read(slice);

    /// <summary>The province that a filing names, or null.</summary>
    public Province? ProvinceOf(RecordValue filing) => ProvinceField.Of(filing, unit.Vocabulary);

    /// <summary>What the rules of its province say of a filing.</summary>
    public FilingOutcomes Of(RecordValue filing) => _evaluators.Of(ProvinceOf(filing)) is { } evaluator
        ? FilingOutcomes.Of(evaluator.Evaluate(filing, new FactLookup(facts.About(filing)), asOf))
        : FilingOutcomes.None;
}
