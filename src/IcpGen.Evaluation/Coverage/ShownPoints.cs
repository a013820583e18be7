using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// Gathers what examples show. A condition's answer counts only where it matters: no other operand, guard or alternative beside it settles
/// the outcome whatever it comes out as.
/// </summary>
internal sealed class ShownPoints
{
    private readonly HashSet<CoveragePoint> _shown = [];

    public bool Contains(CoveragePoint point) => _shown.Contains(point);

    public void Add(RuleTrace trace) => Walk(trace.Steps, trace.Rule, isApplied: true);

    private void Walk(EquatableArray<TraceNode> steps, Rule rule, bool isApplied)
    {
        GuardTrace[] guards = steps.OfType<GuardTrace>().ToArray();
        foreach (GuardTrace guard in guards)
        {
            Add((ConditionTrace)guard.Parts[0], Matters(guard, guards, settles: false));
        }

        AddExclusion(guards, rule);
        isApplied &= guards.All(guard => guard.Answer.IsTrue);
        foreach (TraceNode step in steps)
        {
            if (step is ElementTrace { IsList: false })
            {
                Walk(step.Parts, rule, isApplied);
            }
            else if (isApplied && step is StatementTrace statement)
            {
                _shown.Add(new(CoverageWay.Applies, rule.Span));
                Add(statement);
            }
        }
    }

    private void AddExclusion(GuardTrace[] guards, Rule rule)
    {
        GuardTrace[] excluding = guards.Where(guard => guard.Answer.IsFalse).ToArray();
        if (excluding.Length == 0 || excluding.Any(guard => guard.Guard.Origin == GuardOrigin.Scope))
        {
            return;
        }

        bool isOutside = excluding.Any(guard => guard.Guard.Origin == GuardOrigin.For);
        _shown.Add(new(isOutside ? CoverageWay.Outside : CoverageWay.Excluded, rule.Span));
    }

    private void Add(StatementTrace statement)
    {
        if (statement.Statement is RequireStatement)
        {
            Add((ConditionTrace)statement.Parts[0], matters: true);
            return;
        }

        AddAnswer(statement.Answer, statement.Statement.Span);
        AddDocuments(statement, statement.Statement.Span);
    }

    [PartialReader("what is not put together of other conditions")]
    private void Add(ConditionTrace asked, bool matters)
    {
        switch (asked.Condition)
        {
            case NotExpression or QuantifierExpression:
                foreach (ConditionTrace part in asked.Parts.SelectMany(part => part is ElementTrace ? part.Parts : EquatableArray.Of(part)).OfType<ConditionTrace>())
                {
                    Add(part, matters);
                }

                break;
            case LogicExpression logic:
                foreach (ConditionTrace operand in asked.Parts.OfType<ConditionTrace>())
                {
                    Add(operand, matters && Matters(operand, asked.Parts, settles: !logic.IsAnd));
                }

                break;
            default:
                if (matters)
                {
                    AddLeaf(asked);
                }

                break;
        }
    }

    [PartialReader("what has neither a limit nor several ways to hold")]
    private void AddLeaf(ConditionTrace asked)
    {
        AddAnswer(asked.Answer, asked.Condition.Span);
        switch (asked.Condition)
        {
            case CompareExpression compare when Boundaries.WayOf(compare, asked) is { } way:
                _shown.Add(new(way, compare.Span));
                break;
            case OneOfExpression oneOf when asked.Parts.OfType<ValueTrace>().FirstOrDefault()?.Constant is { } value:
                bool asDomainNames = ValueTypes.IsDomainName(oneOf.Value.Type);
                foreach (LiteralExpression choice in oneOf.Choices.Where(choice => SameConstant.Are(value, choice.Value, asDomainNames)))
                {
                    _shown.Add(new(CoverageWay.Item, choice.Span));
                }

                break;
            case ProvidedExpression:
                AddDocuments(asked, asked.Condition.Span);
                break;
        }
    }

    private void AddAnswer(Answer answer, SourceSpan span)
    {
        if (!answer.IsUnknown)
        {
            _shown.Add(new(answer.IsTrue ? CoverageWay.True : CoverageWay.False, span));
        }
    }

    private void AddDocuments(TraceNode demand, SourceSpan span)
    {
        DocumentTrace[] documents = demand.Parts.OfType<DocumentTrace>().ToArray();
        for (int index = 0; index < documents.Length; index++)
        {
            if (documents[index].Answer.IsTrue && Matters(documents[index], documents, settles: true))
            {
                _shown.Add(new(CoverageWay.Document, span, index));
            }
        }
    }

    private static bool Matters(TraceNode one, IEnumerable<TraceNode> all, bool settles) =>
        !all.Any(other => !ReferenceEquals(one, other) && (settles ? other.Answer.IsTrue : other.Answer.IsFalse));
}
