using System.Linq.Expressions;
using System.Reflection;
using IcpGen.Compiler.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Tests;

/// <summary>A company's own policy on top of the provinces, and a province in the company's own reading.</summary>
public class OwnRuleSetTests
{
    private const string Vocabulary = """
        record Filing "备案申请" { province : Province "省"   name : Text "名称"   staff : Number "人数" }
        root Filing
        """;

    private const string Shanghai = """
        province shanghai "上海" 310000 SH { clauses 1  rule SH-1 "名称" { require name is present  say "没有名称。" } }
        """;

    private const string Acme = """
        extend Filing { customerLevel : Number "客户等级" }
        fact isBlocked(Text) : Flag "是否在黑名单"
        ruleset acme "甲公司" {
          rule ACME-1 "客户等级" { require customerLevel >= 3  say "等级 {customerLevel} 太低。" }
          rule ACME-2 "黑名单" { forbid isBlocked(name)  say "在黑名单。" }
        }
        """;

    private static readonly (string, string)[] Files = [("vocabulary.icp", Vocabulary), ("31-shanghai.icp", Shanghai), ("acme.icp", Acme)];

    [Fact]
    public void Its_rules_apply_beside_each_chosen_province()
    {
        FilingReport report = Desk.Validate(Of("Province.Shanghai, RuleSets = new[] { \"acme\" }"));

        Assert.Equal(["ACME-1 等级 2 太低。"], report.Violations.Select(finding => $"{finding.Rule.Id} {finding.GetMessage("zh")}"));
        Assert.Equal(["ACME-2 isBlocked(甲)"], report.Undetermined.Select(open => $"{open.Rule.Id} {string.Join(", ", open.Needs)}"));
        Assert.Equal(Province.Shanghai, report.Violations[0].Province);
    }

    [Fact]
    public void A_rule_set_that_is_not_chosen_does_not_apply() => Assert.Empty(Desk.Validate(Of("Province.Shanghai")).Violations);

    [Fact]
    public void It_has_a_validator_of_its_own()
    {
        Assembly assembly = Of("RuleSets = new[] { \"acme\" }").Load();
        object validator = assembly.GetType("Desk.DeskRules+AcmeValidator")!.GetProperty("Instance")!.GetValue(null)!;
        object filing = assembly.GetType("Desk.Cases")!.GetMethod("Make")!.Invoke(null, null)!;
        MethodInfo validate = validator.GetType().GetMethods().Single(method => method.Name == "Validate");
        FilingReport report = (FilingReport)Invoke(validate, validator, filing)!;

        Finding finding = Assert.Single(report.Violations);
        Assert.Equal("ACME-1", finding.Rule.Id);
        Assert.Null(finding.Province);
    }

    [Fact]
    public void A_province_among_the_projects_own_files_takes_the_place_of_the_shipped_one()
    {
        (string, string) own = ("own/shanghai.icp", Shanghai.Replace("require name is present  say \"没有名称。\"", "require staff > 1  say \"人太少。\"", StringComparison.Ordinal));
        Build build = Of("Province.Shanghai", ["vocabulary.icp", "31-shanghai.icp"], [.. Files, own]);

        Assert.Equal(["人太少。"], Desk.Validate(build).Violations.Select(finding => finding.GetMessage("zh")));
        Assert.Equal(["Info ICP3201"], build.GeneratorDiagnostics.Where(one => one.Id.StartsWith("ICP32", StringComparison.Ordinal)).Select(one => $"{one.Severity} {one.Id}"));
        Assert.Empty(build.Complaints());
    }

    [Fact]
    public void Two_files_of_one_province_that_both_are_the_projects_own_are_an_error() => Assert.Contains(
        Of("Province.Shanghai", [], [.. Files, ("own.icp", Shanghai)]).GeneratorDiagnostics,
        diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: "ICP2201" });

    [Theory]
    [InlineData(2025, 12, 31, "不足 5 人。")]
    [InlineData(2026, 1, 1, "不足 3 人。")]
    public void The_as_of_day_chooses_between_two_versions_of_a_rule(int year, int month, int day, string message)
    {
        const string Versions = """
            province shanghai "上海" 310000 SH {
              clauses 1
              rule SH-1 "人数" { effective until 2026-01-01  require staff >= 5  say "不足 5 人。" }
              rule SH-1 "人数" { effective from 2026-01-01   require staff >= 3  say "不足 3 人。" }
            }
            """;
        FilingReport report = Desk.Validate(Build.Of(Model("Province.Shanghai"), ("vocabulary.icp", Vocabulary), ("31-shanghai.icp", Versions)), asOf: new(year, month, day));

        Assert.Equal([message], report.Violations.Select(finding => finding.GetMessage("zh")));
    }

    private static Build Of(string arguments) => Of(arguments, [], Files);

    private static Build Of(string arguments, string[] shipped, (string, string)[] files) => Build.Of(Model(arguments), shipped, files);

    private static object? Invoke(MethodInfo validate, object validator, object filing)
    {
        // A span cannot be boxed: the call goes through an expression that leaves it out.
        ParameterExpression argument = Expression.Parameter(typeof(object));
        ParameterInfo[] parameters = validate.GetParameters();
        Expression call = Expression.Call(
            Expression.Constant(validator),
            validate,
            Expression.Convert(argument, parameters[0].ParameterType),
            Expression.Constant(AsOf.On(new(2026, 3, 31))),
            Expression.Default(parameters[2].ParameterType),
            Expression.Default(parameters[3].ParameterType));
        return Expression.Lambda<Func<object, object>>(call, argument).Compile()(filing);
    }

    private static string Model(string arguments) => $$"""
        namespace Desk;

        public class Filing
        {
            public IcpGen.Province? Province { get; set; }
            public string? Name { get; set; }
            public int? Staff { get; set; }
            public int? CustomerLevel { get; set; }
        }

        [IcpGen.FilingRules<Filing>({{arguments.Replace("Province.", "IcpGen.Province.", StringComparison.Ordinal)}})]
        public static partial class DeskRules;

        public static class Cases
        {
            public static Filing Make() => new() { Province = IcpGen.Province.Shanghai, Name = "甲", Staff = 1, CustomerLevel = 2 };
        }
        """;
}
