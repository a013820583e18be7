using IcpGen.Language.Comparing;
using IcpGen.Tool.Differences.Outcomes;

namespace IcpGen.Tool.Differences;

/// <summary>Writes what changed between two versions of rules.</summary>
internal interface IDifferenceWriter
{
    /// <summary>Writes what differs, and which filings come out otherwise where some were tried.</summary>
    void Write(UnitDifference difference, OutcomeDifferences? filings);
}
