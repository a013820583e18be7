namespace IcpGen.Identifiers;

/// <summary>One of the 34 divisions of the first level, by all its names.</summary>
/// <param name="Code">GB/T 2260, six digits: 310000.</param>
/// <param name="Name">As rules write it: <c>innerMongolia</c>.</param>
/// <param name="English">Inner Mongolia.</param>
/// <param name="Short">内蒙古.</param>
/// <param name="Full">内蒙古自治区.</param>
/// <param name="Letters">The two letters of GB/T 2260, as in second-level domains: NM.</param>
/// <param name="Abbreviation">The one character on number plates: 蒙.</param>
internal sealed record ProvinceRow(
    int Code, string Name, string English, string Short, string Full, string Letters, string Abbreviation)
{
    /// <summary>The first two digits of the code.</summary>
    public int Number => Code / 10000;

    /// <summary>Whether the province is one city: 北京, 天津, 上海, 重庆.</summary>
    public bool IsMunicipality => Number is 11 or 12 or 31 or 50;
}
