namespace IcpGen.Generated;

/// <summary>What a statement of a rule decides.</summary>
internal enum Aspect
{
    /// <summary>What the form says: <c>require</c>.</summary>
    Form,
    /// <summary>The documents and procedures: <c>submit</c>, <c>step</c>.</summary>
    File,
    /// <summary>Nothing: <c>should</c>.</summary>
    Advice,
}
