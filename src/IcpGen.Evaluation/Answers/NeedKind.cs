namespace IcpGen.Evaluation;

/// <summary>What kind of thing would decide an open condition.</summary>
public enum NeedKind
{
    /// <summary>A field that has no value yet: ask the applicant.</summary>
    Field,
    /// <summary>A fact that the host has not supplied.</summary>
    Fact,
    /// <summary>A field whose value means nothing in its type.</summary>
    Unreadable,
}
