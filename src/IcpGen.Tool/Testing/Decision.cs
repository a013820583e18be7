using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Testing;

/// <summary>Something that decided a rule's outcome, not put together of others, with the values that were found for it.</summary>
/// <param name="Step">A condition, a document, or a list that cannot be read.</param>
/// <param name="Values">What was read for it, in order.</param>
internal sealed record Decision(TraceNode Step, IReadOnlyList<TraceNode> Values)
{
    /// <summary>What decided, in order.</summary>
    public static IEnumerable<Decision> In(IEnumerable<TraceNode> steps) => steps.Where(step => step.Decides).SelectMany(step => step switch
    {
        ConditionTrace condition when !Rest(condition).Any(part => part.Decides && part is ConditionTrace or DocumentTrace) => [Of(condition)],
        DocumentTrace or ElementTrace { IsList: true } or StatementTrace { Statement: StepStatement } => [Of(step)],
        _ => In(step.Parts),
    });

    private static Decision Of(TraceNode step) => new(
        step, [.. Rest(step).Where(part => part.Decides && part is ValueTrace or ColumnTrace or ElementTrace { Found: not null })]);

    private static IEnumerable<TraceNode> Rest(TraceNode step) => step.Parts.SelectMany(part => part.DescendantsAndSelf());
}
