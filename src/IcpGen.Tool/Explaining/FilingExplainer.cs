using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Facts;

namespace IcpGen.Tool.Explaining;

/// <summary>Tells what rules say of a filing, and why.</summary>
/// <param name="unit">The rules.</param>
/// <param name="filing">The filing.</param>
/// <param name="file">Its name.</param>
/// <param name="facts">What is known beside it.</param>
/// <param name="asOf">The dates of the check.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class FilingExplainer(RuleUnit unit, RecordValue filing, string file, FactBook facts, AsOf asOf, string language)
{
    private readonly FactLookup _facts = new(facts.About(filing));
    private readonly PlainLanguage _plain = new(unit);
    private readonly FieldLabels _labels = new(unit.Vocabulary);

    /// <summary>What a rule in effect says of the filing.</summary>
    public FilingExplanation Explain(FoundRule found)
    {
        RuleSet set = found.Set is ProvinceRules province ? unit.OwnRuleSets.Aggregate(province, (rules, own) => rules.With(own)) : found.Set;
        EvaluatedFiling evaluated = new Evaluator(unit, set).Evaluate(filing, _facts, asOf);
        RuleTrace trace = RuleTrace.Of(unit, found.Rule, filing, _facts, asOf.Current);
        return new()
        {
            File = file,
            AsOf = asOf.Current.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Outcome = MemberNames.Of(Outcome(evaluated, trace, found.Rule)),
            LiftedBy = evaluated.Report.Lifted.FirstOrDefault(lifted => lifted.Rule.Id == found.Rule.Id)?.By.Id,
            IsOwnProvince = ProvinceField.Of(filing, unit.Vocabulary) is { } own && found.Set is ProvinceRules rules
                ? (Province)rules.Code == own
                : null,
            Needs = [.. Needs(evaluated.Report, found.Rule).Select(Needed)],
            Steps = new TraceReader(_plain, found.Rule, _labels, language).Read(trace),
        };
    }

    // What advises only is told by its advice, as the trace tells it.
    private static RuleOutcome Outcome(EvaluatedFiling evaluated, RuleTrace trace, Rule rule)
    {
        RuleOutcome outcome = evaluated.Rules.First(candidate => candidate.Rule == rule).Outcome;
        return outcome == RuleOutcome.Satisfied ? trace.Outcome : outcome;
    }

    private static IEnumerable<Need> Needs(FilingReport report, Rule rule) =>
        report.Undetermined.Where(open => open.Rule.Id == rule.Id).SelectMany(open => open.Needs).Distinct();

    private NeededThing Needed(Need need) => new(
        MemberNames.Of(need.Kind),
        need.ToString(),
        need.Fact,
        (need.Kind == NeedKind.Fact ? _labels.OfFact(need.Fact) : _labels.Of(need.Path)).In(language));
}
