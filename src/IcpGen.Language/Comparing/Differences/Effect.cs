namespace IcpGen.Language.Comparing;

/// <summary>
/// What a change does to filings. A proof says: whatever the filing, what the one version finds wrong or warns of, the other does too.
/// </summary>
public enum Effect
{
    /// <summary>It decides nothing: a text, or who is told.</summary>
    None,
    /// <summary>Proved: no filing that was found wrong passes now.</summary>
    Tightens,
    /// <summary>Proved: no filing that passed is found wrong now.</summary>
    Relaxes,
    /// <summary>Neither is proved.</summary>
    Open,
}
