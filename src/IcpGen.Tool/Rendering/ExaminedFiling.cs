using IcpGen.Tool.Examining;

namespace IcpGen.Tool.Rendering;

/// <summary>An examined filing and where it came from.</summary>
/// <param name="File">The input as the user named it.</param>
/// <param name="Record">Its number in the input, from 1; null where the input is this filing.</param>
/// <param name="Province">The province asked for or named by the filing, or null.</param>
/// <param name="Examination">What was found.</param>
internal sealed record ExaminedFiling(string File, int? Record, Province? Province, Examination Examination);
