using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>A rule in the shape in which rules are compared.</summary>
internal sealed class CanonicalRule
{
    private readonly Variables _variables;

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
        Requirements = [.. rule.Statements.OfType<RequireStatement>().Select(require => new CanonicalRequirement(
            require, Canonical.Condition(require.Condition, variables), variables.Rename(require.At).ToString()))];
        Submissions = [.. rule.Statements.OfType<SubmitStatement>().Select(Submission)];
    }

    internal Rule Rule { get; }

    /// <summary>What the rule's elements come from, outermost first.</summary>
    internal IReadOnlyList<Sequence> Walks { get; }

    internal IReadOnlyList<CanonicalGuard> Guards { get; }

    internal IReadOnlyList<CanonicalRequirement> Requirements { get; }

    internal IReadOnlyList<CanonicalSubmission> Submissions { get; }

    /// <summary>The procedures that are due.</summary>
    internal IEnumerable<string> Steps => Rule.Statements.OfType<StepStatement>().Select(StatementText.Of).Distinct(StringComparer.Ordinal);

    /// <summary>All guards together.</summary>
    internal Expression Guard => CanonicalLogic.Of(true, Guards.Select(guard => guard.Condition));

    /// <summary>The guards that are asked at a depth of the walks; those at 0 before any list is looked at.</summary>
    internal Expression GuardAt(int depth) => CanonicalLogic.Of(true, Guards.Where(guard => guard.Depth == depth).Select(guard => guard.Condition));

    /// <summary>A message with its values in this shape.</summary>
    internal string? Key(Template? message) => message is null ? null : string.Concat(message.Parts.Select(part =>
        part.Text?.Replace("{", "{{") ?? "{" + Canonical.Key(Canonical.Value(part.Value!, _variables)) + "}"));

    private CanonicalSubmission Submission(SubmitStatement submit)
    {
        Variables variables = submit.Per is { } per ? _variables.With(per.Variable) : _variables;
        return new CanonicalSubmission(
            submit,
            Canonical.Demand(submit.Demand, variables),
            submit.Per is { } walk ? Canonical.Walk(walk.Sequence, _variables) : null);
    }

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

/// <summary>A demanded condition as written and in one shape, with the field to blame.</summary>
internal sealed record CanonicalRequirement(RequireStatement Written, Expression Condition, string At);

/// <summary>A document that is due as written and in one shape.</summary>
internal sealed record CanonicalSubmission(SubmitStatement Written, DocumentDemand Demand, Sequence? Per)
{
    internal string Key { get; } = DocumentText.Of(Demand) + (Per is null ? string.Empty : " per " + Canonical.Key(Per));
}
