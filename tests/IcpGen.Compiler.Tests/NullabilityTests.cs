using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>Where a value cannot be null nothing asks whether it is; where it can, something does.</summary>
public class NullabilityTests
{
    private const string Rules = """
        enum Nature "性质" { enterprise "企业" = 4   individual "个人" = 5 }
        record Subject "主体" { nature : Nature "性质"   isListed : Flag "是否上市" }
        record Filing "备案申请" { province : Province "省"   subject : Subject "主体" }
        root Filing
        province shanghai "上海" 310000 SH {
          clauses 1
          rule SH-1 "规则" { when subject.nature == individual forbid subject.isListed say "不行。" }
        }
        """;

    [Fact]
    public void Values_are_read_without_a_null_test()
    {
        Build build = Of("struct", "Nature", "bool", "Subject");

        Assert.Contains("Terms.ReadNature(filing.Subject.Nature, at, \"subject.nature\")", build.Source("Desk.DeskRules.31-shanghai.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Known<Nature> ReadNature(global::Desk.Nature value,", build.Source("Desk.DeskRules.Terms.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("null:", Reader(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class", "Nature", "bool", "Subject?")]
    [InlineData("struct", "Nature", "bool", "Subject?")]
    [InlineData("class", "Nature", "bool", "Subject")]
    public void Values_below_something_that_can_be_null_are_read_with_one(string kind, string nature, string flag, string subject)
    {
        Build build = Of(kind, nature, flag, subject);

        Assert.Contains("Terms.ReadNature(filing.Subject?.Nature, at, \"subject.nature\")", build.Source("Desk.DeskRules.31-shanghai.g.cs"), StringComparison.Ordinal);
        Assert.Contains("case null:", Reader(build), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_can_be_null_are_read_with_one()
    {
        Build build = Of("struct", "Nature?", "bool?", "Subject");

        Assert.Contains("Terms.ReadNature(filing.Subject.Nature, at, \"subject.nature\")", build.Source("Desk.DeskRules.31-shanghai.g.cs"), StringComparison.Ordinal);
        Assert.Contains("case null:", Reader(build), StringComparison.Ordinal);
    }

    private static string Reader(Build build)
    {
        string terms = build.Source("Desk.DeskRules.Terms.g.cs");
        int start = terms.IndexOf(" ReadNature(", StringComparison.Ordinal);
        return terms[start..terms.IndexOf("default:", start, StringComparison.Ordinal)];
    }

    private static Build Of(string kind, string nature, string flag, string subject)
    {
        Build build = Build.Of(
            $$"""
            #nullable enable
            using IcpGen;
            namespace Desk;
            public enum Nature { Enterprise = 4, Individual = 5 }
            public {{kind}} Subject { public {{nature}} Nature { get; set; } public {{flag}} IsListed { get; set; } }
            public struct Request { public Province Province { get; set; } public {{subject}} Subject { get; set; } }
            [FilingRules<Request>(Province.Shanghai)] public static partial class DeskRules;
            """,
            ("rules.icp", Rules));
        Assert.DoesNotContain(build.Complaints(), complaint => complaint.Id != "CS8618");
        return build;
    }
}
