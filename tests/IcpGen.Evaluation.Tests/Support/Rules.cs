using IcpGen.Language.Rules;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Makes rules and runs them.</summary>
internal static class Rules
{
    public static Rule Rule(string id, params Statement[] statements) => new()
    {
        Id = id,
        Ids = EquatableArray.Of(id),
        Clauses = EquatableArray.Of(id),
        Title = id,
        Guards = default,
        Each = default,
        Statements = statements.ToEquatableArray(),
        Overrides = default,
        Examples = default,
        Span = default,
    };

    public static Rule When(this Rule rule, params Expression[] guards) =>
        rule with { Guards = guards.Select(guard => new Clause(guard, default)).ToEquatableArray() };

    public static Rule Each(this Rule rule, Variable variable, Sequence sequence) =>
        rule with { Each = rule.Each.Append(new EachClause(variable, sequence, default)).ToEquatableArray() };

    public static Rule Lifts(this Rule rule, params string[] ids) =>
        rule with { Overrides = ids.Select(id => new Override(id, "…")).ToEquatableArray() };

    public static Statement Require(Expression condition, Language.Rules.FieldPath? at = null, bool isPresence = false) =>
        new RequireStatement(condition, at ?? Build.Way("name"), false, isPresence, false, default);

    public static Statement Should(Expression condition, Language.Rules.FieldPath? at = null) =>
        new RequireStatement(condition, at ?? Build.Way("name"), true, false, false, default);

    public static Statement Submit(DocumentDemand demand, EachClause? per = null) => new SubmitStatement(demand, per, default);

    public static Statement Step(string procedure) => new StepStatement(procedure, default);

    public static Statement Notice(string text) => new NoticeStatement(text, default);

    public static RuleUnit Unit(params Rule[] rules) => new(TestVocabulary.Declared, EquatableArray.Of(new ProvinceRules(
        "shanghai", ("上海", "Shanghai"), 310000, "SH", null, default, rules.ToEquatableArray())), default);

    public static EvaluatedFiling Run(string filing, params Rule[] rules) => Run(filing, "2026-01-31", FactLookup.None, rules);

    public static EvaluatedFiling Run(string filing, string today, FactLookup facts, params Rule[] rules)
    {
        RuleUnit unit = Unit(rules);
        return Evaluate(unit, Data.Filing(filing), facts, AsOf.On(DateOnly.FromDateTime(Data.Day(today))));
    }

    /// <summary>What the rules of the unit's one province say.</summary>
    public static EvaluatedFiling Evaluate(RuleUnit unit, RecordValue filing, FactLookup facts, AsOf asOf) =>
        new Evaluator(unit, unit.Provinces[0]).Evaluate(filing, facts, asOf);

    /// <summary>The answer of a condition as a rule shows it: <c>true</c>, <c>false</c>, or <c>unknown</c> with the needs.</summary>
    public static string Ask(Expression condition, string filing, string today = "2026-01-31", FactLookup? facts = null)
    {
        EvaluatedFiling evaluated = Run(filing, today, facts ?? FactLookup.None, Rule("SH-1", Require(condition)));
        return evaluated.Rules[0].Outcome switch
        {
            RuleOutcome.Satisfied => "true",
            RuleOutcome.Violated => "false",
            _ => ("unknown " + Needs(evaluated.Report.Undetermined.Single())).Trim(),
        };
    }

    /// <summary>A rule's outcome with everything that it blames and needs, in one line.</summary>
    public static string Line(this EvaluatedFiling evaluated, int rule = 0)
    {
        string id = evaluated.Rules[rule].Rule.Id;
        IEnumerable<string> blamed = evaluated.Report.Findings.Where(finding => finding.Rule.Id == id)
            .Select(finding => (finding.Severity == FindingSeverity.Warning ? "warns " : "blames ") + finding.Path);
        IEnumerable<string> needs = evaluated.Report.Undetermined.Where(open => open.Rule.Id == id)
            .Select(open => (open.Severity == FindingSeverity.Warning ? "may need " : "needs ") + Needs(open));
        return string.Join("; ", blamed.Concat(needs).Prepend(evaluated.Rules[rule].Outcome.ToString()));
    }

    private static string Needs(OpenRule open) => string.Join(", ", open.Needs.Select(need => need.Kind switch
    {
        NeedKind.Fact => $"fact {need}",
        NeedKind.Unreadable => $"{need} (unreadable)",
        _ => $"{need}",
    }));
}
