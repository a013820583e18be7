namespace IcpGen.Filings;

/// <summary>The validators of the ready-made filing model, one for each province whose rules ship.</summary>
[FilingRules<Filing>(AllProvinces = true)]
public static partial class FilingRules;
