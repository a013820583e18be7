using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Runs bound rules over a filing that is given as data.</summary>
public static class Evaluator
{
    /// <summary>Runs a province's rules over a filing.</summary>
    /// <param name="unit">The unit that the province belongs to.</param>
    /// <param name="province">The province, or the project's own set, whose rules are run.</param>
    /// <param name="filing">The filing; what is not in it is missing.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="date">Which rules are in effect, and what day it is.</param>
    /// <returns>What the rules say; never null, whatever the filing holds.</returns>
    public static EvaluationReport Evaluate(
        RuleUnit unit, RuleSet province, RecordValue filing, FactLookup facts, EvaluationDate date)
    {
        Setting setting = new(unit, filing, facts, date.Today);
        Rule[] inEffect = province.Rules.Where(rule => rule.IsInEffect(date.Rules)).ToArray();
        Lifting lifting = new(inEffect, setting);
        List<LiftedRule> lifted = [];
        List<RuleResult> results = [];
        foreach (Rule rule in province.Rules)
        {
            results.Add(rule.IsInEffect(date.Rules) ? Run(rule, lifting, setting, lifted) : RuleResult.NotApplicable(rule));
        }

        return Report(province.Name, results, lifted);
    }

    private static RuleResult Run(Rule rule, Lifting lifting, Setting setting, List<LiftedRule> lifted)
    {
        Answer isLifted = lifting.IsLifted(rule.Id);
        if (isLifted.IsTrue)
        {
            lifted.Add(new LiftedRule(rule.Id, lifting.Of(rule.Id).First(lifter => lifting.Lifts(lifter).IsTrue).Id));
            return RuleResult.NotApplicable(rule);
        }

        RuleResult result = RuleRun.Of(rule, setting);
        return isLifted.IsUnknown ? result.PerhapsLifted(isLifted.Needs) : result;
    }

    private static EvaluationReport Report(string province, List<RuleResult> results, List<LiftedRule> lifted) => new()
    {
        Province = province,
        Form = Judge(results.Select(result => result.Outcome.Form)),
        File = Judge(results.Select(result => result.Outcome.File)),
        Outcomes = results.Select(result => result.Outcome).ToEquatableArray(),
        Findings = results.SelectMany(result => result.Findings).ToEquatableArray(),
        Open = results.SelectMany(Open).ToEquatableArray(),
        Lifted = lifted.ToEquatableArray(),
        Due = results.SelectMany(result => result.Due).ToEquatableArray(),
    };

    private static IEnumerable<OpenRule> Open(RuleResult result)
    {
        if (result.Needs is { } needs)
        {
            yield return new OpenRule(result.Outcome.Rule.Id, Advisory: false, needs);
        }

        if (result.AdvisoryNeeds is { } advisory)
        {
            yield return new OpenRule(result.Outcome.Rule.Id, Advisory: true, advisory);
        }
    }

    private static Verdict Judge(IEnumerable<Outcome> outcomes) => outcomes.DefaultIfEmpty().Max() switch
    {
        Outcome.Violated => Verdict.Violated,
        Outcome.Undetermined => Verdict.Undetermined,
        _ => Verdict.Complies,
    };
}
