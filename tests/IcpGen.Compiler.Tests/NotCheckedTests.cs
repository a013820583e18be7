using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>What a rules class declares not checked blocks nothing, and the report lists the rules that stay open for it.</summary>
public class NotCheckedTests
{
    private const string Rules = """
        record Material "材料" { kind : Document "种类" }
        record Filing "备案申请" { province : Province "省"   name : Text "名称"   staff : Number "人数"   materials : Material[] "材料" }
        root Filing
        document residencePermit "居住证"
        province shanghai "上海" 310000 SH {
          clauses 1..3
          rule SH-1 "名称" { require name is present say "没有名称。" }
          rule SH-2 "居住证" { submit residencePermit say "没有居住证。" }
          rule SH-3 "人数" { require staff > 1 submit residencePermit say "人太少。" }
        }
        """;

    [Fact]
    public void Rules_that_are_open_for_it_alone_are_listed_and_block_nothing()
    {
        FilingReport report = Validate("""[NotChecked("materials", Because = "材料由另一系统核对")]""", "Name = \"甲\", Staff = 2");

        Assert.Equal((FilingVerdict.Complies, FilingVerdict.Complies), (report.Form, report.File));
        Assert.Empty(report.Undetermined);
        Assert.Equal(["SH-2", "SH-3"], report.NotChecked.Select(open => open.Rule.Id));
        Assert.Equal(["materials"], report.NotChecked[0].Needs.Select(need => need.ToString()));
    }

    [Fact]
    public void What_is_missing_beside_it_still_blocks()
    {
        FilingReport report = Validate("""[NotChecked("materials")]""", "Name = \"甲\"");

        Assert.Equal((FilingVerdict.Undetermined, FilingVerdict.Complies), (report.Form, report.File));
        Assert.Equal(["SH-3 staff"], report.Undetermined.Select(open => $"{open.Rule.Id} {string.Join(", ", open.Needs)}"));
        Assert.Equal(["SH-2 materials", "SH-3 materials"], report.NotChecked.Select(open => $"{open.Rule.Id} {string.Join(", ", open.Needs)}"));
    }

    [Fact]
    public void What_is_violated_beside_it_is_violated()
    {
        FilingReport report = Validate("""[NotChecked("materials")]""", "Name = \"甲\", Staff = 1");

        Assert.Equal((FilingVerdict.Violated, FilingVerdict.Complies), (report.Form, report.File));
    }

    [Fact]
    public void A_field_that_is_there_is_not_read_where_it_is_declared_not_checked()
    {
        FilingReport report = Validate("""[NotChecked("staff")]""", "Name = \"甲\", Staff = 1, Materials = []");

        Assert.Equal((FilingVerdict.Complies, FilingVerdict.Violated), (report.Form, report.File));
        Assert.Equal(["SH-3"], report.NotChecked.Select(open => open.Rule.Id));
    }

    [Fact]
    public void Without_the_declaration_everything_open_blocks()
    {
        FilingReport report = Validate(string.Empty, "Name = \"甲\", Staff = 2");

        Assert.Equal((FilingVerdict.Complies, FilingVerdict.Undetermined), (report.Form, report.File));
        Assert.Empty(report.NotChecked);
    }

    private static FilingReport Validate(string declaration, string filing)
    {
        Build build = Build.Of(
            $$"""
            #nullable enable
            using System; using System.Collections.Generic; using IcpGen;
            namespace Desk;
            public class Material { public string? Kind { get; set; } }
            public class Request { public Province? Province { get; set; } public string? Name { get; set; } public int? Staff { get; set; } public List<Material>? Materials { get; set; } }
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, {{filing}} }; }
            [FilingRules<Request>(Province.Shanghai)] {{declaration}} public static partial class DeskRules;
            """,
            ("rules.icp", Rules));
        Assert.True(!build.Complaints().Any(), string.Join('\n', build.Complaints()));
        return Support.Desk.Validate(build);
    }
}
