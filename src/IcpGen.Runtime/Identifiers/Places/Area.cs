using System.Collections.Generic;

namespace IcpGen.Identifiers;

/// <summary>A telephone area.</summary>
/// <param name="Code">With the leading zero: 029.</param>
/// <param name="Province">No area reaches beyond its province.</param>
/// <param name="Cities">The cities it serves, at least one.</param>
internal sealed record Area(string Code, ProvinceRow Province, List<City> Cities);
