namespace IcpGen.Evaluation;

/// <summary>What a rule came out as. Elements and statements combine to the greatest.</summary>
public enum Outcome
{
    /// <summary>It does not apply.</summary>
    NotApplicable,
    /// <summary>It applies, and its demands are met.</summary>
    Satisfied,
    /// <summary>Something would have to be known first.</summary>
    Undetermined,
    /// <summary>A demand is not met.</summary>
    Violated,
}
