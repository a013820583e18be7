using System.Diagnostics;
using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Sweeps;

/// <summary>The model of all provinces that <c>icpgen model</c> writes is one that the generator finds every field in.</summary>
public class WrittenModelTests
{
    private static readonly (string Path, string Text)[] ShippedRules =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "rule-specs"), "*.icp").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Theory]
    [InlineData]
    [InlineData("--flat")]
    public async Task It_builds_without_a_warning_and_every_rule_finds_its_fields(params string[] args)
    {
        string model = await Written(args);

        Build build = Build.Of(model + "\n[FilingRules<Filing>(AllProvinces = true)] public static partial class DeskRules;\n", ShippedRules);

        build.FindsEveryField();
    }

    private static async Task<string> Written(string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "icpgen.dll"), "model", "--namespace", "Desk", .. args]) { RedirectStandardOutput = true };
        using Process icpgen = Process.Start(start)!;
        string model = await icpgen.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await icpgen.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, icpgen.ExitCode);
        return model;
    }
}
