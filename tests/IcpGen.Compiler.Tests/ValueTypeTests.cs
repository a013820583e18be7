using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>Structs in classes, classes in structs, structs in structs, lists of them, each able to be missing or not: all are read alike.</summary>
public partial class ValueTypeTests
{
    private const string Cases = """
        public static class Cases
        {
            public static Filing Make() => new()
            {
                Province = IcpGen.Province.Shanghai, Operation = Operation.NewFiling,
                Subject = new()
                {
                    Name = "张三", Nature = Nature.Individual,
                    Certificate = new() { Type = CertificateType.ResidentIdCard, Number = "1", Address = "上海市浦东新区", ExpiresOn = new(2026, 4, 1) },
                    Principal = new() { Name = "李四", Mobile = "13800000000", Certificate = new() { Type = CertificateType.Passport, Number = "2" } },
                },
                Websites = [new() { Domains = ["a.com", "b.cn", "c.net"], Principal = new() { Name = "王五", Mobile = "1" } }],
                Materials = [new() { Kind = "identityDocument", Person = new() { Name = "李四", Certificate = new() { Type = CertificateType.Passport, Number = "2" } } }],
            };
        }
        """;

    private static readonly (string Kind, string Mark)[] Ways =
        [("sealed class", "?"), ("struct", "?"), ("struct", ""), ("readonly record struct", ""), ("readonly record struct", "?")];

    private static readonly string[] Types = ["Certificate", "Person", "Subject", "Website", "Material"];

    [Fact]
    public void A_member_of_a_struct_that_is_always_there_is_read_by_a_dot_whatever_comes_before()
    {
        Build build = Build.Of(
            Sample.Model.Replace("sealed class Certificate", "struct Certificate", StringComparison.Ordinal).Replace("Certificate? Certificate", "Certificate Certificate", StringComparison.Ordinal),
            Build.SampleRules);

        Assert.Contains("filing.Subject?.Certificate.Type", build.Source("Desk.DeskRules.31-shanghai.g.cs"), StringComparison.Ordinal);
        Assert.Empty(build.Complaints());
    }

    [Fact]
    public void Every_mix_compiles_and_finds_the_same()
    {
        string[] mixes = [.. from first in Enumerable.Range(0, Ways.Length) from step in Enumerable.Range(0, Ways.Length) select Mix(first, step)];
        Build build = Build.Of($"#nullable enable\nusing System; using System.Collections.Generic; using IcpGen;\n{string.Concat(mixes)}", Build.SampleRules);

        Assert.Empty(build.Complaints().Select(complaint => complaint.ToString()));
        Assembly assembly = build.Load();
        string[] told = [.. mixes.Select((_, index) => Told(Desk.Validate(assembly, $"Mix{index}.DeskRules", $"Mix{index}.Cases")))];
        Assert.Contains("SH-P4 subject.certificate.expiresOn 有效期至 2026-04-01。", told[0], StringComparison.Ordinal);
        Assert.All(told, each => Assert.Equal(told[0], each));
    }

    // The first type goes one way, and each next a number of ways further.
    private static string Mix(int first, int step)
    {
        string number = ((first * Ways.Length) + step).ToString(CultureInfo.InvariantCulture);
        string model = UsingDirective().Replace(Sample.Model, string.Empty)
            .Replace("namespace Desk;", $"namespace Mix{number} {{ {Cases}", StringComparison.Ordinal)
            .Replace("set;", "init;", StringComparison.Ordinal)
            .Replace("class Filing", step % 2 == 0 ? "class Filing" : "record Filing", StringComparison.Ordinal);
        for (int type = 0; type < Types.Length; type++)
        {
            (string kind, string mark) = Ways[(first + (type * step)) % Ways.Length];
            model = Regex.Replace(model, $@"\b{Types[type]}\?", Types[type] + mark).Replace($"sealed class {Types[type]} ", $"{kind} {Types[type]} ", StringComparison.Ordinal);
        }

        return model + "}\n";
    }

    private static string Told(FilingReport report) => string.Join(
        "\n",
        report.Violations.Select(finding => $"{finding.Rule.Id} {finding.Path} {finding.GetMessage("zh")}")
            .Concat(report.Undetermined.Select(open => $"{open.Rule.Id} {string.Join(", ", open.Needs)}")));

    [GeneratedRegex(@"^(#|using ).*$", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
