namespace IcpGen.Evaluation;

/// <summary>Reads every kind of step in a trace.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
public interface ITraceReader<out TResult>
{
    /// <summary>Reads a guard that was asked.</summary>
    TResult Guard(GuardTrace guard);

    /// <summary>Reads an element that was walked.</summary>
    TResult Element(ElementTrace element);

    /// <summary>Reads a statement that was judged.</summary>
    TResult Statement(StatementTrace statement);

    /// <summary>Reads a condition that was asked.</summary>
    TResult Condition(ConditionTrace condition);

    /// <summary>Reads a value that was read.</summary>
    TResult Value(ValueTrace value);

    /// <summary>Reads a document that was looked for.</summary>
    TResult Document(DocumentTrace document);

    /// <summary>Reads a field of a supplied material that was tested.</summary>
    TResult Column(ColumnTrace column);
}
