using System.Reflection;
using System.Runtime.Loader;
using IcpGen.Sweeps.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.Sweeps;

/// <summary>From an empty model to one that three provinces' rules can be checked on, by nothing but fixes.</summary>
public class FixAllTests
{
    private static readonly (string Path, string Text)[] ShippedRules =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "rule-specs"), "*.icp").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private const string Rules = """
        using IcpGen;

        namespace Filings;

        [FilingRules<Filing>(Province.Beijing, Province.Shanghai, Province.Guangdong)]
        public static partial class DeskRules;
        """;

    private const string Use = """
        using IcpGen;

        namespace Filings;

        public static class Desk
        {
            public static FilingReport Check() => DeskRules.Validate(new Filing { Province = Province.Shanghai, Subject = new Subject { MailingAddress = "上海市徐汇区漕溪北路" } }, AsOf.Today);
        }
        """;

    [Theory]
    [InlineData("namespace Filings;\n\npublic class Filing;\n")]
    [InlineData("namespace Filings;\n\npublic class Filing\n{\n    public Subject? Subject { get; set; }\n}\n\npublic class Subject { }\n\npublic enum Nature { }\n")]
    public async Task An_empty_model_becomes_one_that_builds_and_validates_without_a_warning(string model)
    {
        using Workbench bench = new(ShippedRules, ("Filing.cs", model), ("DeskRules.cs", Rules), ("Desk.cs", Use));

        await bench.FixAllUntilNothingIsLeftAsync();

        Assert.Empty((await bench.DiagnosticsAsync()).Select(diagnostic => diagnostic.ToString()));
        Compilation built = await bench.CompileAsync();
        Assert.Empty(built.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        FilingReport report = Check(built);
        Assert.Contains("SH-P2", report.Undetermined.Select(open => open.Rule.Id).Concat(report.Violations.Select(finding => finding.Rule.Id)));
        string written = await bench.TextAsync("Filing.cs");
        Assert.StartsWith("using System;\nusing System.Collections.Generic;\nusing IcpGen;\n\nnamespace Filings;\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("global::", written, StringComparison.Ordinal);
        Assert.InRange(bench.Rounds, 1, 6);
    }

    [Fact]
    public async Task The_guide_shows_what_is_really_said_of_a_member_by_another_name()
    {
        string guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "guide-to-models.md"));
        string rules = Rules.Replace("Province.Beijing, Province.Shanghai, Province.Guangdong", "Province.Shanghai", StringComparison.Ordinal);
        using Workbench complete = new(ShippedRules, ("Filing.cs", "namespace Filings;\n\npublic class Filing;\n"), ("DeskRules.cs", rules), ("Desk.cs", Use));
        await complete.FixAllUntilNothingIsLeftAsync();
        string model = (await complete.TextAsync("Filing.cs")).Replace("string? Mobile {", "string? MobilePhone {", StringComparison.Ordinal);

        using Workbench renamed = new(ShippedRules, ("Filing.cs", model), ("DeskRules.cs", rules), ("Desk.cs", Use));

        Diagnostic said = Assert.Single(await renamed.DiagnosticsAsync());
        Assert.Contains(said + "\n", guide, StringComparison.Ordinal);
    }

    private static FilingReport Check(Compilation built)
    {
        using MemoryStream image = new();
        Assert.True(built.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext("Desk", isCollectible: true).LoadFromStream(image);
        return (FilingReport)assembly.GetType("Filings.Desk")!.GetMethod("Check")!.Invoke(null, null)!;
    }
}
