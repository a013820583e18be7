namespace IcpGen.Tool.Commands;

/// <summary>How the tool ends.</summary>
internal enum ExitCode
{
    /// <summary>The form of every filing complies and its file is complete.</summary>
    Ready = 0,
    /// <summary>A filing violates a rule.</summary>
    Violated = 1,
    /// <summary>The command line, the rules, the facts or a filing cannot be read.</summary>
    BadInput = 2,
    /// <summary>Nothing is violated, but something could not be decided.</summary>
    Undetermined = 3,
}
