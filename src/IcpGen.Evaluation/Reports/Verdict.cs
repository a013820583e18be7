namespace IcpGen.Evaluation;

/// <summary>What all rules together say of the form, or of the file.</summary>
public enum Verdict
{
    /// <summary>No rule is violated, but some cannot be decided.</summary>
    Undetermined,
    /// <summary>Every rule that applies is satisfied.</summary>
    Complies,
    /// <summary>A rule is violated.</summary>
    Violated,
}
