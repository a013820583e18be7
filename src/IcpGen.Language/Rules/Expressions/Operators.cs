namespace IcpGen.Language.Rules;

/// <summary>How two values are compared.</summary>
public enum CompareOperator
{
    /// <summary><c>==</c></summary>
    Equal,
    /// <summary><c>!=</c></summary>
    NotEqual,
    /// <summary><c>&lt;</c></summary>
    Less,
    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,
    /// <summary><c>&gt;</c></summary>
    Greater,
    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
}

/// <summary>How a text is tested.</summary>
public enum TextTest
{
    /// <summary>The written text occurs in it.</summary>
    Contains,
    /// <summary>It begins with the written text.</summary>
    StartsWith,
    /// <summary>It ends with the written text.</summary>
    EndsWith,
    /// <summary>It holds the wording with its blanks filled.</summary>
    Matches,
    /// <summary>It holds the wording, spacing and punctuation disregarded.</summary>
    States,
}

/// <summary>The unit of a period.</summary>
public enum DateUnit
{
    /// <summary>Days.</summary>
    Days,
    /// <summary>Months; the day is clamped to the month's last.</summary>
    Months,
    /// <summary>Years; 29 February is clamped.</summary>
    Years,
}
