namespace IcpGen.Filings;

/// <summary>材料形式: form of a material.</summary>
public enum MaterialForm
{
    /// <summary>原件: original.</summary>
    Original = 1,

    /// <summary>复印件: copy.</summary>
    Copy = 2,

    /// <summary>原件扫描件: scan of the original.</summary>
    Scan = 3,

    /// <summary>拍照的图片: photograph of the document.</summary>
    Photograph = 4,

    /// <summary>电子证照: electronic document.</summary>
    Electronic = 5,

    /// <summary>其他: other.</summary>
    Other = 6,
}
