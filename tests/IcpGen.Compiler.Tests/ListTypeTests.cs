using IcpGen.Compiler.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Tests;

/// <summary>Lists of any type, structs among them, are walked, counted, shown and asked for.</summary>
public class ListTypeTests
{
    private const string Rules = """
        record Site "网站" { domains : DomainName[1..] "域名"   mirrors : DomainName[1..] "镜像"   aliases : DomainName[] "别名" }
        record Filing "备案申请" { province : Province "省"   site : Site "网站" }
        root Filing
        province shanghai "上海" 310000 SH {
          clauses 1..4
          rule SH-1 "逐个" { each d in site.domains, site.aliases forbid d == "bad.cn" say "{d}" }
          rule SH-2 "有无" { require site.domains is present and site.mirrors is present and site.aliases is present at site say "没有域名。{site.aliases}" }
          rule SH-3 "几个" { require count(distinct(site.domains)) <= 1 and count(site.aliases) <= 1 at site say "{site.domains}；{site.aliases}" }
          rule SH-4 "相同" { require site.domains includesAll site.aliases at site say "缺少。" }
        }
        """;

    private static readonly string[] Found = ["SH-1 bad.cn", "SH-1 bad.cn", "SH-3 good.cn、bad.cn；bad.cn、good.cn"];

    [Theory]
    [InlineData("string[]")]
    [InlineData("IList<string>")]
    [InlineData("IReadOnlyList<string>")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyCollection<string>")]
    [InlineData("HashSet<string>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>?")]
    [InlineData("ArraySegment<string>")]
    [InlineData("ArraySegment<string>?")]
    [InlineData("Named")]
    [InlineData("Named?")]
    [InlineData("Counted")]
    [InlineData("Counted?")]
    public void One_of_any_type(string type)
    {
        foreach (string site in new[] { "sealed class Site", "struct Site" })
        {
            foreach (string mark in new[] { "?", "" })
            {
                Build build = Of(type, site, mark);
                Assert.DoesNotContain(build.GeneratorDiagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                Assert.Empty(build.Complaints().Where(complaint => complaint.Id != "CS8618").Select(complaint => complaint.ToString()));
                Assert.Equal(Found, Desk.Validate(build).Violations.Select(finding => $"{finding.Rule.Id} {finding.GetMessage("zh")}"));
            }
        }
    }

    [Theory]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>")]
    [InlineData("string[]")]
    public void One_that_nobody_made_is_missing_and_shown_as_that(string type)
    {
        Build build = Of(type, "sealed class Site", "?");
        FilingReport report = Desk.Validate(build, cases: "Desk.Nothing");

        Assert.Equal(["SH-2 没有域名。未填"], report.Violations.Select(finding => $"{finding.Rule.Id} {finding.GetMessage("zh")}"));
        Assert.Equal(["SH-1", "SH-3", "SH-4"], report.Undetermined.Select(open => open.Rule.Id));
    }

    private static Build Of(string type, string site, string mark) => Build.Of(
        $$"""
        #nullable enable
        using System; using System.Collections; using System.Collections.Generic; using System.Linq; using IcpGen;
        namespace Desk;
        public readonly struct Named(IEnumerable<string> names) : IEnumerable<string>
        {
            public IEnumerator<string> GetEnumerator() => names.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
        public readonly struct Counted(string[] names) : IReadOnlyList<string>
        {
            public int Count => names.Length;
            public string this[int index] => names[index];
            public IEnumerator<string> GetEnumerator() => names.AsEnumerable().GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
        public {{site}} { public {{type}} Domains { get; set; } public {{type}} Mirrors { get; set; } public {{type}} Aliases { get; set; } }
        public sealed class Filing { public Province? Province { get; set; } public Site{{mark}} Site { get; set; } }
        public static class Cases
        {
            private static {{type}} Of(params string[] names) => {{Make(type)}};
            public static Filing Make() => new() { Province = IcpGen.Province.Shanghai, Site = new() { Domains = Of("good.cn", "bad.cn"), Mirrors = Of("far.cn"), Aliases = Of("bad.cn", "good.cn") } };
        }
        public static class Nothing { public static Filing Make() => new() { Province = IcpGen.Province.Shanghai, Site = new() }; }
        [FilingRules<Filing>(Province.Shanghai)] public static partial class DeskRules;
        """,
        ("rules.icp", Rules));

    private static string Make(string type) =>
        type.Contains("Immutable", StringComparison.Ordinal) ? "System.Collections.Immutable.ImmutableArray.Create(names)"
        : type is "string[]" or "IList<string>" or "IReadOnlyList<string>" ? "names"
        : $"new {type.TrimEnd('?')}(names)";
}
