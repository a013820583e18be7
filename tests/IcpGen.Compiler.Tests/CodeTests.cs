using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>Models that hold codes: one value may have several, and a code without meaning is unreadable.</summary>
public class CodeTests
{
    private const string Vocabulary = """
        enum Paper "证件" { licence "营业执照" = 1   organizationCode "组织机构代码证" = 3, 9, "010"   a "甲" = 4   b "乙" = 4 }
        codes platform "平台" of Paper { licence = 9   organizationCode = 1, 2 }
        record Filing "备案申请" { province : Province "备案所在省"   paper : Paper "证件" }
        root Filing
        """;

    private const string Rules = """
        province shanghai "上海" 310000 SH {
          clauses 1
          rule SH-1 "规则" { require paper == organizationCode say "{paper}" }
        }
        """;

    [Theory]
    [InlineData("int?", "3", "Complies")]
    [InlineData("int?", "9", "Complies")]
    [InlineData("int?", "10", "Complies")]
    [InlineData("int?", "1", "Violated")]
    [InlineData("int?", "99", "Undetermined: paper (unreadable)")]
    [InlineData("int?", "4", "Undetermined: paper (unreadable)")]
    [InlineData("int?", "null", "Undetermined: paper")]
    [InlineData("string?", "\"9\"", "Complies")]
    [InlineData("string?", "\"010\"", "Complies")]
    [InlineData("string?", "\"organizationCode\"", "Complies")]
    [InlineData("string?", "\"4\"", "Undetermined: paper (unreadable)")]
    [InlineData("string?", "\"???\"", "Undetermined: paper (unreadable)")]
    [InlineData("Kind?", "Kind.Jigou", "Complies")]
    [InlineData("Kind?", "(Kind)7", "Undetermined: paper (unreadable)")]
    public void A_member_may_hold_any_code_of_a_value(string type, string value, string expected)
    {
        Assert.Equal(expected, Answer("public enum Kind { Licence, [FilingValue(\"9\")] Jigou }", $"public {type} Paper {{ get; set; }}", value));
    }

    [Theory]
    [InlineData("int?", "1", "Complies")]
    [InlineData("int?", "2", "Complies")]
    [InlineData("int?", "9", "Violated")]
    [InlineData("int?", "3", "Undetermined: paper (unreadable)")]
    [InlineData("string?", "\"2\"", "Complies")]
    [InlineData("string?", "\"licence\"", "Violated")]
    [InlineData("Kind?", "Kind.Jigou", "Complies")]
    public void A_member_says_whose_table_its_codes_are_of(string type, string value, string expected) => Assert.Equal(expected, Answer(
        "[FilingValues(\"platform\")] public enum Kind { Licence, [FilingValue(\"2\")] Jigou }",
        $"[FilingValues(\"platform\")] public {type} Paper {{ get; set; }}",
        value));

    [Theory]
    [InlineData("1, 2", "Complies")]
    [InlineData("1, 9", "Violated")]
    [InlineData("1, 3", "Undetermined: papers[1] (unreadable)")]
    public void So_does_a_list_of_codes(string values, string expected) => Assert.Equal(expected, Answer(
        "",
        "[FilingValues(\"platform\")] public int[]? Papers { get; set; }",
        $"[{values}]",
        Vocabulary.Replace("paper : Paper", "papers : Paper[]", StringComparison.Ordinal),
        Rules.Replace("paper == organizationCode say \"{paper}\"", "every p in papers: p == organizationCode at papers say \"证件\"", StringComparison.Ordinal)));

    private static string Answer(string kind, string member, string value, string vocabulary = Vocabulary, string rules = Rules)
    {
        string name = vocabulary == Vocabulary ? "Paper" : "Papers";
        Build build = Build.Of($$"""
            #nullable enable
            using System;
            using IcpGen;
            namespace Desk;

            {{kind}}
            public class Request { public Province Province { get; set; } {{member}} }
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, {{name}} = {{value}} }; }
            [FilingRules<Request>(Province.Shanghai)] public static partial class DeskRules;
            """, ("vocabulary.icp", vocabulary), ("31.icp", rules));

        FilingReport report = Desk.Validate(build);
        string needs = string.Join(", ", report.Undetermined.SelectMany(rule => rule.Needs).Select(need =>
            need.Path + (need.Kind == NeedKind.Unreadable ? " (unreadable)" : string.Empty)));

        return report.Form + (needs.Length == 0 ? string.Empty : ": " + needs);
    }
}
