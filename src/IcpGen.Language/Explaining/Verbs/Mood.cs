namespace IcpGen.Language.Explaining;

/// <summary>How something is said.</summary>
internal enum Mood
{
    /// <summary>It is so.</summary>
    States,
    /// <summary>It must be so.</summary>
    Must,
    /// <summary>It should be so.</summary>
    Should,
}
