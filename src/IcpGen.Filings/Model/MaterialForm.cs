namespace IcpGen.Filings;

/// <summary>材料形式: form of a material.</summary>
public enum MaterialForm
{
    /// <summary>原件: original.</summary>
    Original = 1,

    /// <summary>复印件: copy.</summary>
    Copy = 2,

    /// <summary>扫描件: scan.</summary>
    Scan = 3,
}
