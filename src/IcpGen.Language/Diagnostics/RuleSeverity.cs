namespace IcpGen.Language.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Information,
    /// <summary>Probably a mistake; the rules still compile.</summary>
    Warning,
    /// <summary>The rules do not compile.</summary>
    Error,
}
