using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Keeps what is asked and read while a rule runs, as a tree. What was opened last is closed first.</summary>
/// <param name="terms">What people call values.</param>
internal sealed class Recorder(Terms terms)
{
    private readonly Stack<Frame> _open = new([new Frame(null)]);

    /// <summary>What was kept, once everything is closed.</summary>
    public EquatableArray<TraceNode> Steps => _open.Peek().Parts.ToEquatableArray();

    public void Open(TraceNode node) => _open.Push(new Frame(node));

    public void Open(Expression condition) => Open(new ConditionTrace(condition));

    public void Open(Element element, Variable? variable, RuleType type) => Open(new ElementTrace(
        variable,
        element.Item.Path,
        element.Lacking is { } need ? Found.Lack(EquatableArray.Of(need)) : type is RecordType ? null : Found.Of(element.Item, type, terms),
        element.Lacking is not null));

    public void Close(Answer answer) => Close(_open.Peek().Node! with { Answer = answer });

    public void Close(Answer answer, RuleOutcome outcome) =>
        Close((StatementTrace)_open.Peek().Node! with { Answer = answer, Outcome = outcome });

    /// <summary>Values that are read under no condition are read for messages; they are not kept.</summary>
    public void Close(Expression expression, Reading reading)
    {
        TraceNode value = new ValueTrace(expression, reading.Path, reading.Constant, Found.Of(reading, expression.Type, terms));
        Frame frame = _open.Pop();
        if (_open.Peek().Node is not StatementTrace)
        {
            _open.Peek().Parts.Add(Whole(value with { Answer = Known(reading) }, frame));
        }
    }

    /// <summary>Keeps a field that was looked at without being read as a value.</summary>
    public void Look(PathExpression field, Located place) => _open.Peek().Parts.Add(
        new ValueTrace(field, place.Path, null, Found.Of(place, field.Type, terms))
        {
            Answer = Paths.IsPresent(place, field.Type) is { IsTrue: true } present ? present : Answer.Unknown(Needs.Field(place.Path)),
        });

    private static Answer Known(Reading reading) => reading.Value is null ? Answer.Unknown(reading.Needs) : Answer.True;

    private static TraceNode Whole(TraceNode node, Frame frame) => node with { Parts = frame.Parts.ToEquatableArray() };

    private void Close(TraceNode node)
    {
        Frame frame = _open.Pop();
        _open.Peek().Parts.Add(Whole(node, frame));
    }

    /// <summary>Something that is open, and what was kept below it.</summary>
    private sealed class Frame(TraceNode? node)
    {
        public TraceNode? Node { get; } = node;

        public List<TraceNode> Parts { get; } = [];
    }
}
