using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Compiler.Tests.Support;

/// <summary>The metadata of additional files, as the package's build files give it to those that it brings.</summary>
internal sealed class ShippedFiles(IReadOnlyCollection<string> paths) : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(null);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => paths.Contains(textFile.Path) ? new Options("true") : None;

    private sealed class Options(string? isShipped) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.IcpGenShipped" ? isShipped : null;
            return value is not null;
        }
    }
}
