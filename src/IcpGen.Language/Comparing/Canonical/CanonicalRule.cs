using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>A rule in the shape in which rules are compared.</summary>
internal sealed class CanonicalRule
{
    private readonly Variables _variables;
    private readonly CanonicalStatements _statements;

    internal CanonicalRule(Rule rule)
    {
        Rule = rule;
        List<Sequence> walks = [];
        Variables variables = Variables.None;
        foreach (EachClause each in rule.Each)
        {
            walks.Add(Canonical.Walk(each.Sequence, variables));
            variables = variables.With(each.Variable);
        }

        _variables = variables;
        Walks = walks;
        Guards = [.. rule.Guards.Select(guard => new CanonicalGuard(guard.Condition, Canonical.Condition(guard.Condition, variables), Depth(guard.Condition)))];
        _statements = rule.Statements.Aggregate(new CanonicalStatements(variables), (all, statement) => statement.Accept(all));
    }

    internal Rule Rule { get; }

    /// <summary>What the rule's elements come from, outermost first.</summary>
    internal IReadOnlyList<Sequence> Walks { get; }

    internal IReadOnlyList<CanonicalGuard> Guards { get; }

    internal IReadOnlyList<CanonicalRequirement> Requirements => _statements.Requirements;

    internal IReadOnlyList<CanonicalSubmission> Submissions => _statements.Submissions;

    /// <summary>The procedures that are due.</summary>
    internal IReadOnlyList<string> Steps => _statements.Steps;

    /// <summary>What is told.</summary>
    internal IReadOnlyList<string> Notices => _statements.Notices;

    /// <summary>All guards together.</summary>
    internal Expression Guard => CanonicalLogic.Of(true, Guards.Select(guard => guard.Condition));

    /// <summary>The guards that are asked at a depth of the walks; those at 0 before any list is looked at.</summary>
    internal Expression GuardAt(int depth) => CanonicalLogic.Of(true, Guards.Where(guard => guard.Depth == depth).Select(guard => guard.Condition));

    /// <summary>A message with its values in this shape.</summary>
    internal string? Key(Template? message) => message is null ? null : string.Concat(message.Parts.Select(part =>
        part.Text?.Replace("{", "{{") ?? "{" + Canonical.Key(Canonical.Value(part.Value!, _variables)) + "}"));

    private int Depth(Expression guard)
    {
        int depth = Rule.Each.Count;
        while (depth > 0 && !guard.Mention(Rule.Each[depth - 1].Variable.Name))
        {
            depth--;
        }

        return depth;
    }
}

/// <summary>A guard as written and in one shape.</summary>
internal sealed record CanonicalGuard(Expression Written, Expression Condition, int Depth);
