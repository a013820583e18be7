using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Walks rules.</summary>
public static class RuleWalk
{
    /// <summary>Whether a rule only advises or tells, so that it blocks nothing.</summary>
    public static bool OnlyAdvises(this Rule rule) =>
        rule.Statements.All(statement => statement is RequireStatement { Advisory: true } or NoticeStatement);

    /// <summary>The expressions that a rule is made of: its guards, its demands, and what its documents are about and bear.</summary>
    public static IEnumerable<Expression> Expressions(this Rule rule) =>
        rule.Guards.Select(guard => guard.Condition).Concat(rule.Statements.SelectMany(statement => statement.Accept(StatementParts.Instance)));

    /// <summary>The demands for documents that a rule's statements make.</summary>
    public static IEnumerable<DocumentDemand> Demands(this Rule rule) => rule.Statements.OfType<SubmitStatement>().Select(submit => submit.Demand);

    /// <summary>The documents that a rule asks for: in its statements, and in its conditions.</summary>
    public static IEnumerable<DocumentRequirement> Documents(this Rule rule) => rule.Demands()
        .Concat(rule.Expressions().SelectMany(expression => expression.DescendantsAndSelf()).OfType<ProvidedExpression>().Select(provided => provided.Demand))
        .SelectMany(demand => demand.Alternatives);

    /// <summary>The values that a rule's messages show, each once, in order of mention; messages number them so.</summary>
    public static IEnumerable<TemplatePart> Shown(this Rule rule) =>
        new[] { rule.Say, rule.SayEn, rule.Mend, rule.MendEn }
            .SelectMany(message => message?.Parts ?? default)
            .Where(part => part.Value is not null)
            .GroupBy(part => part.Source)
            .Select(group => group.First());

    private sealed class StatementParts : IStatementReader<IEnumerable<Expression>>
    {
        internal static StatementParts Instance { get; } = new();

        public IEnumerable<Expression> Require(RequireStatement require) => [require.Condition];

        public IEnumerable<Expression> Submit(SubmitStatement submit) => submit.Demand.Expressions();

        public IEnumerable<Expression> Step(StepStatement step) => [];

        public IEnumerable<Expression> Notice(NoticeStatement notice) => [];
    }
}
