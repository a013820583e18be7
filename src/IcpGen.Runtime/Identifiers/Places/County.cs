namespace IcpGen.Identifiers;

/// <summary>A district, county or county-level city.</summary>
/// <param name="Short">昆山, 浦东; the full name where nothing is left out of it (涉县, 白沙黎族自治县).</param>
/// <param name="Full">昆山市, 浦东新区.</param>
/// <param name="Province">Where it lies.</param>
/// <param name="City">The city that it belongs to, or null where it belongs to several or to none.</param>
internal sealed record County(string Short, string Full, ProvinceRow Province, City? City)
{
    /// <summary>Whether it is a city of its own below a prefecture: 昆山市.</summary>
    public bool IsCity => Full[Full.Length - 1] == '市';
}
