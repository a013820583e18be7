using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

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
        DateTime today = asOf.Current.ToDateTime(TimeOnly.MinValue);
        EvaluationReport report = Evaluator.Evaluate(unit, set, filing, _facts, new(asOf.Rules.ToDateTime(TimeOnly.MinValue), today));
        RuleTrace trace = RuleTrace.Of(unit, found.Rule, filing, _facts, today);
        string? lifter = report.Lifted.FirstOrDefault(lifted => lifted.RuleId == found.Rule.Id)?.By;
        return new()
        {
            File = file,
            AsOf = asOf.Current.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Outcome = MemberNames.Of(Outcome(report, trace, found.Rule)),
            LiftedBy = lifter,
            IsOwnProvince = ProvinceField.Of(filing, unit.Vocabulary) is { } own && found.Set is ProvinceRules rules
                ? ProvinceNames.From(new MemberConstant(RuleType.Province, rules.Name)) == own
                : null,
            Needs = [.. Needs(report, found.Rule).Select(Needed)],
            Steps = new TraceReader(_plain, found.Rule, _labels, language).Read(trace),
        };
    }

    // What advises only is told by its advice, as the trace tells it.
    private static Outcome Outcome(EvaluationReport report, RuleTrace trace, Rule rule)
    {
        Outcome outcome = report.Outcomes.First(candidate => candidate.Rule == rule).Outcome;
        return outcome == Evaluation.Outcome.Satisfied ? trace.Outcome : outcome;
    }

    private static IEnumerable<Evaluation.Need> Needs(EvaluationReport report, Rule rule) =>
        report.Open.Where(open => open.RuleId == rule.Id).SelectMany(open => open.Needs).Distinct();

    private NeededThing Needed(Evaluation.Need need)
    {
        Need read = NeedText.Read(need, unit.Vocabulary);
        Localized label = read.Kind == NeedKind.Fact ? _labels.OfFact(read.Fact) : _labels.Of(read.Path);
        return new(MemberNames.Of(read.Kind), read.Kind == NeedKind.Fact ? need.Text : read.Path.ToString(), read.Fact, label.In(language));
    }
}
