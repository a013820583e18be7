using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Compiler.Pipeline;

/// <summary>A rule file among a project's additional files, not yet read.</summary>
/// <param name="File">The file.</param>
/// <param name="IsShipped">Whether it comes with the package: its item has the metadata <c>IcpGenShipped</c>.</param>
internal sealed record RuleInput(AdditionalText File, bool IsShipped)
{
    private const string ShippedMetadata = "build_metadata.AdditionalFiles.IcpGenShipped";

    internal static bool IsRuleFile(AdditionalText file) => file.Path.EndsWith(".icp", StringComparison.OrdinalIgnoreCase);

    internal static RuleInput Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(
        file,
        options.GetOptions(file).TryGetValue(ShippedMetadata, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
}
