namespace IcpGen.Identifiers;

/// <summary>A municipality, a city or prefecture below a province, or a county that its province governs directly.</summary>
/// <param name="Short">西安, 延边.</param>
/// <param name="Full">西安市, 延边朝鲜族自治州.</param>
/// <param name="Province">Where it lies.</param>
internal sealed record City(string Short, string Full, ProvinceRow Province);
