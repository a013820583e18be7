using IcpGen.Compiler.Tests.Support;
using IcpGen.Tool;
using IcpGen.Tool.Rendering;

namespace IcpGen.Compiler.Tests;

/// <summary>The model that <c>icpgen model</c> writes is one that the generator finds every field in; <c>IcpGen.Sweeps</c> writes that of all provinces.</summary>
public class WrittenModelTests
{
    private static readonly (string Path, string Text)[] ShippedRules =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "rule-specs"), "*.icp").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Theory]
    [InlineData("Province.Shanghai, Province.Guangdong", "--provinces", "上海", "广东")]
    [InlineData("Province.Hainan", "--flat", "--provinces", "海南")]
    public void It_builds_without_a_warning_and_every_rule_finds_its_fields(string provinces, params string[] args)
    {
        string model = Written([.. args, "--namespace", "Desk"]);

        Build build = Build.Of(model + $"\n[FilingRules<Filing>({provinces})] public static partial class DeskRules;\n", ShippedRules);

        build.FindsEveryField();
    }

    [Fact]
    public void It_has_only_what_the_provinces_look_at()
    {
        string model = Written("--provinces", "海南", "--flat");

        Assert.Contains("public CertificateType? SubjectCertificateType { get; set; }", model, StringComparison.Ordinal);
        Assert.Contains("/// <summary>主体 / 主办单位有效证件 / 证件类型: organizer / certificate / type.</summary>", model, StringComparison.Ordinal);
        Assert.DoesNotContain("Mobile", model, StringComparison.Ordinal);
        Assert.DoesNotContain("class Website", model, StringComparison.Ordinal);
    }

    private static string Written(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter errors = new();
        int code = IcpGenTool.Run(["model", .. args], new ToolStreams(Stream.Null, output, errors));
        Assert.Equal((0, string.Empty), (code, errors.ToString()));
        return output.ToString();
    }
}
