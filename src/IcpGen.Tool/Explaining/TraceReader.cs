using IcpGen.Evaluation;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Explaining;

/// <summary>Puts a rule's trace into words.</summary>
/// <param name="plain">Says what conditions say.</param>
/// <param name="rule">The rule.</param>
/// <param name="labels">What fields are called.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class TraceReader(PlainLanguage plain, Rule rule, FieldLabels labels, string language) : ITraceReader<TracedLine>
{
    private readonly RuleText _text = plain.Explain(rule);

    /// <summary>The steps in words.</summary>
    public IReadOnlyList<TracedLine> Read(RuleTrace trace) => Lines(trace.Steps);

    public TracedLine Guard(GuardTrace guard) => Line(guard, "guard", TextOf(guard.Guard.Condition), Inside(guard.Parts));

    public TracedLine Statement(StatementTrace statement) =>
        Line(statement, "demand", _text.Demands[statement.Index].Text.In(language), Inside(statement.Parts));

    public TracedLine Condition(ConditionTrace condition) => condition.Condition is LogicExpression or QuantifierExpression
        ? Line(condition, "condition", plain.Outline(condition.Condition, rule).Text.In(language), Lines(condition.Parts))
        : Line(condition, "condition", TextOf(condition.Condition), Below(condition));

    public TracedLine Element(ElementTrace element) => Line(element, "element", Label(element.Path), Lines(element.Parts)) with
    {
        Path = element.Path.ToString(),
        Found = element.Found?.In(language),
    };

    // What is reckoned from a field goes by its own name; the field is told below it.
    public TracedLine Value(ValueTrace value)
    {
        FieldPath? field = value.Expression is PathExpression ? value.Path : null;
        return Line(value, "value", field is null ? plain.Value(value.Expression, rule).In(language) : Label(field), Reckoned(value)) with
        {
            Answer = null,
            Path = field?.ToString(),
            Found = value.Found.In(language),
        };
    }

    public TracedLine Document(DocumentTrace document) =>
        Line(document, "document", plain.Document(document.Document, rule).In(language), Lines(document.Parts));

    public TracedLine Column(ColumnTrace column) => Line(column, "column", Label(column.Path), []) with
    {
        Path = column.Path.ToString(),
        Found = column.Found.In(language),
    };

    private static string Of(Answer answer) => answer.IsTrue ? "true" : answer.IsFalse ? "false" : "unknown";

    private static TracedLine Line(TraceNode node, string kind, string text, IReadOnlyList<TracedLine> parts) =>
        new() { Kind = kind, Text = text, Answer = Of(node.Answer), Decides = node.Decides, Parts = parts };

    private IReadOnlyList<TracedLine> Lines(EquatableArray<TraceNode> nodes) => [.. nodes.Select(node => node.Accept(this))];

    // A guard or a demand of a single condition says what that says.
    private IReadOnlyList<TracedLine> Inside(EquatableArray<TraceNode> parts) => parts is [ConditionTrace only] ? Below(only) : Lines(parts);

    // “is not” was said already; what was asked is its opposite, whose parts are told.
    private IReadOnlyList<TracedLine> Below(ConditionTrace condition) =>
        condition is { Condition: NotExpression, Parts: [ConditionTrace opposite] } ? Below(opposite) : Lines(condition.Parts);

    // What day it is and what a day is reckoned from goes without saying.
    private IReadOnlyList<TracedLine> Reckoned(ValueTrace value) =>
        value.Expression is DateOffsetExpression { Date: TodayExpression } or TodayExpression or PathExpression ? [] : Lines(value.Parts);

    private string TextOf(Expression condition) => plain.Condition(condition, rule).In(language);

    private string Label(FieldPath path) => labels.Of(path).In(language);
}
