namespace IcpGen.Filings;

/// <summary>单位级别: level of an organization.</summary>
public enum AdministrativeLevel
{
    /// <summary>国家级: national.</summary>
    National = 1,

    /// <summary>省级: provincial.</summary>
    Provincial = 2,

    /// <summary>其他: other.</summary>
    Other = 3,
}
