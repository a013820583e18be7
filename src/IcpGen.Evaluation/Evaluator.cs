using IcpGen.Generated;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// Runs a rule set over filings that are given as data, and says of them what the compiled validators say of models. It can be asked from
/// several threads at once.
/// </summary>
public sealed class Evaluator
{
    private readonly Terms _terms;
    private readonly Province? _province;
    private readonly PreparedRule[] _rules;

    /// <summary>Takes rules.</summary>
    /// <param name="unit">The unit that the rules belong to.</param>
    /// <param name="rules">The province, or the project's own set, whose rules are run.</param>
    public Evaluator(RuleUnit unit, RuleSet rules)
    {
        _terms = new(unit.Vocabulary);
        _province = rules is ProvinceRules province ? (Province)province.Code : null;
        _rules = [.. rules.Rules.Select(rule => new PreparedRule(rule, _terms, rules.Rules))];
        Rules = [.. _rules.Select(rule => rule.Info)];
    }

    /// <summary>The rules, in the order of outcomes.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>Runs the rules over a filing.</summary>
    /// <param name="filing">The filing; what is not in it is missing.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="asOf">Which rules are in effect, and what day it is.</param>
    /// <returns>What the rules say; never null, whatever the filing holds.</returns>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> lacks a date.</exception>
    public EvaluatedFiling Evaluate(RecordValue filing, FactLookup facts, AsOf asOf)
    {
        AsOf.ThrowIfNotChosen(asOf);
        Setting setting = new(_terms, filing, facts, asOf.Current) { Province = _province };
        DateTime day = asOf.Rules.ToDateTime(TimeOnly.MinValue);
        Lifting lifting = new([.. _rules.Where(rule => rule.Rule.IsInEffect(day))], setting);
        List<LiftedRule> lifted = [];
        RuleResult[] results = [.. _rules.Select(rule =>
            rule.Rule.IsInEffect(day) ? Run(rule, lifting, setting, lifted) : RuleResult.NotApplicable(rule.Rule))];
        return new(Report(results, lifted, asOf), Checklist(results), [.. results.Select(result => result.Rule)]);
    }

    private static RuleResult Run(PreparedRule rule, Lifting lifting, Setting setting, List<LiftedRule> lifted)
    {
        Answer isLifted = lifting.IsLifted(rule.Rule.Id);
        if (isLifted.IsTrue)
        {
            lifted.Add(new(rule.Info, lifting.Of(rule.Rule.Id).First(lifter => lifting.Lifts(lifter.Rule).IsTrue).Info));
            return RuleResult.NotApplicable(rule.Rule);
        }

        RuleResult result = RuleRun.Of(rule, setting);
        return isLifted.IsUnknown ? result.PerhapsLifted(isLifted.Needs) : result;
    }

    private FilingReport Report(RuleResult[] results, List<LiftedRule> lifted, AsOf asOf) => new(
        _province,
        asOf,
        new(Outcomes.Judge(results.Select(result => result.Rule.Form)), Outcomes.Judge(results.Select(result => result.Rule.File))),
        [.. results.SelectMany(result => result.Findings)],
        [.. results.Zip(Rules, Open).SelectMany(open => open)],
        lifted);

    private static IEnumerable<OpenRule> Open(RuleResult result, RuleInfo rule)
    {
        if (result.Needs is { } needs)
        {
            yield return new(rule, FindingSeverity.Error, [.. needs]);
        }

        if (result.AdvisoryNeeds is { } advisory)
        {
            yield return new(rule, FindingSeverity.Warning, [.. advisory]);
        }
    }

    // The same thing from several rules is one line, as in the compiled validators' checklists: nothing is decided by it.
    private static Checklist Checklist(RuleResult[] results)
    {
        ChecklistBuilder checklist = new();
        foreach (Checklist due in results.Select(result => result.Due))
        {
            foreach (DocumentLine line in due.Documents)
            {
                checklist.Add(line.Rules[0], line.Alternatives, line.About, line.Certainty, line.Supply);
            }

            foreach (ProcedureLine line in due.Procedures)
            {
                checklist.Add(line.Rules[0], line.Procedure, line.Certainty, line.Supply);
            }

            foreach (NoticeLine line in due.Notices)
            {
                checklist.Add(line.Rule, line.Text, line.Certainty);
            }
        }

        return checklist.Build();
    }
}
