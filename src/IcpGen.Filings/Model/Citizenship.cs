namespace IcpGen.Filings;

/// <summary>国籍（地区）: citizenship.</summary>
public enum Citizenship
{
    /// <summary>中国大陆: mainland China.</summary>
    Mainland = 1,

    /// <summary>中国香港: Hong Kong, China.</summary>
    HongKong = 2,

    /// <summary>中国澳门: Macao, China.</summary>
    Macao = 3,

    /// <summary>中国台湾: Taiwan, China.</summary>
    Taiwan = 4,

    /// <summary>外国: foreign.</summary>
    Foreign = 5,
}
