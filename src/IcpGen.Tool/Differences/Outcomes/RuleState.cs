namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>What a rule came out as for a filing; of several versions of a rule the greatest counts.</summary>
internal enum RuleState
{
    /// <summary>It does not apply, or there is no such rule.</summary>
    NotApplicable,
    /// <summary>It is satisfied.</summary>
    Satisfied,
    /// <summary>It is satisfied, but warns.</summary>
    Warned,
    /// <summary>It cannot be decided.</summary>
    Undetermined,
    /// <summary>It is violated.</summary>
    Violated,
}
