using IcpGen.Evaluation;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Explaining;

/// <summary>Puts a rule's trace into words.</summary>
/// <param name="plain">Says what conditions say.</param>
/// <param name="rule">The rule.</param>
/// <param name="labels">What fields are called.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class TraceReader(PlainLanguage plain, Rule rule, FieldLabels labels, string language)
{
    private readonly RuleText _text = plain.Explain(rule);

    /// <summary>The steps in words.</summary>
    public IReadOnlyList<TracedLine> Read(RuleTrace trace) => [.. trace.Steps.Select(Read)];

    private static string Of(Answer answer) => answer.IsTrue ? "true" : answer.IsFalse ? "false" : "unknown";

    private TracedLine Read(TraceNode node) => node switch
    {
        GuardTrace guard => Line(guard, "guard", Condition(guard.Guard.Condition), Inside(guard.Parts)),
        StatementTrace statement => Line(statement, "demand", _text.Demands[statement.Index].Text.In(language), Inside(statement.Parts)),
        ConditionTrace { Condition: LogicExpression or QuantifierExpression } together =>
            Line(together, "condition", plain.Outline(together.Condition, rule).Text.In(language), Lines(together.Parts)),
        ConditionTrace condition => Line(condition, "condition", Condition(condition.Condition), Below(condition)),
        ElementTrace element => Line(element, "element", Label(element.Path), Lines(element.Parts)) with { Path = element.Path.ToString(), Found = element.Found?.In(language) },
        ValueTrace value => Line(value, "value", FieldOf(value) is { } path ? Label(path) : plain.Value(value.Expression, rule).In(language), Reckoned(value)) with
        {
            Answer = null,
            Path = FieldOf(value)?.ToString(),
            Found = value.Found.In(language),
        },
        DocumentTrace document => Line(document, "document", plain.Document(document.Document, rule).In(language), Lines(document.Parts)),
        ColumnTrace column => Line(column, "column", Label(column.Path), []) with { Path = column.Path.ToString(), Found = column.Found.In(language) },
        _ => Line(node, "condition", string.Empty, Lines(node.Parts)),
    };

    private static TracedLine Line(TraceNode node, string kind, string text, IReadOnlyList<TracedLine> parts) =>
        new() { Kind = kind, Text = text, Answer = Of(node.Answer), Decides = node.Decides, Parts = parts };

    private IReadOnlyList<TracedLine> Lines(EquatableArray<TraceNode> nodes) => [.. nodes.Select(Read)];

    // A guard or a demand of a single condition says what that says.
    private IReadOnlyList<TracedLine> Inside(EquatableArray<TraceNode> parts) => parts is [ConditionTrace only] ? Below(only) : Lines(parts);

    // “is not” was said already; what was asked is its opposite, whose parts are told.
    private IReadOnlyList<TracedLine> Below(ConditionTrace condition) =>
        condition is { Condition: NotExpression, Parts: [ConditionTrace opposite] } ? Below(opposite) : Lines(condition.Parts);

    // What day it is and what a day is reckoned from goes without saying.
    private IReadOnlyList<TracedLine> Reckoned(ValueTrace value) =>
        value.Expression is DateOffsetExpression { Date: TodayExpression } or TodayExpression or PathExpression ? [] : Lines(value.Parts);

    // What is reckoned from a field goes by its own name; the field is told below it.
    private static FieldPath? FieldOf(ValueTrace value) => value.Expression is PathExpression ? value.Path : null;

    private string Condition(Expression condition) => plain.Condition(condition, rule).In(language);

    private string Label(FieldPath path) => labels.Of(path).In(language);
}
