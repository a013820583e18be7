namespace IcpGen.Evaluation;

/// <summary>What a statement is about.</summary>
internal enum Part
{
    /// <summary>What the form says.</summary>
    Form,
    /// <summary>What is supplied with it.</summary>
    File,
    /// <summary>What a person has to judge; never blocks.</summary>
    Advice,
}
