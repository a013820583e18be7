using System.Collections.Generic;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>Reads what a rule demands or tells in the shape in which that is compared, by kind and in order.</summary>
/// <param name="variables">The names of the rule's variables in this shape.</param>
internal sealed class CanonicalStatements(Variables variables) : IStatementReader<CanonicalStatements>
{
    internal List<CanonicalRequirement> Requirements { get; } = [];

    internal List<CanonicalSubmission> Submissions { get; } = [];

    /// <summary>The procedures that are due, as rules spell them.</summary>
    internal List<string> Steps { get; } = [];

    /// <summary>What is told, as rules spell it.</summary>
    internal List<string> Notices { get; } = [];

    public CanonicalStatements Require(RequireStatement require)
    {
        Requirements.Add(new(require, Canonical.Condition(require.Condition, variables), variables.Rename(require.At).ToString()));
        return this;
    }

    public CanonicalStatements Submit(SubmitStatement submit)
    {
        Sequence? walk = submit.Per is { } per ? Canonical.Walk(per.Sequence, variables) : null;
        Variables inner = submit.Per is { } walked ? variables.With(walked.Variable) : variables;
        Submissions.Add(new(submit, Canonical.Demand(submit.Demand, inner), walk));
        return this;
    }

    public CanonicalStatements Step(StepStatement step) => Add(step, Steps);

    public CanonicalStatements Notice(NoticeStatement notice) => Add(notice, Notices);

    private CanonicalStatements Add(Statement statement, List<string> texts)
    {
        string text = StatementText.Of(statement);
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }

        return this;
    }
}

/// <summary>A demanded condition as written and in one shape, with the field to blame.</summary>
internal sealed record CanonicalRequirement(RequireStatement Written, Expression Condition, string At);

/// <summary>A document that is due as written and in one shape.</summary>
internal sealed record CanonicalSubmission(SubmitStatement Written, DocumentDemand Demand, Sequence? Per)
{
    internal string Key { get; } = DocumentText.Of(Demand) + (Per is null ? string.Empty : " per " + Canonical.Key(Per));
}
