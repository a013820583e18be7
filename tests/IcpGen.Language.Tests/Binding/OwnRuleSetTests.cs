using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

/// <summary>A project's own rules beside the provinces', and in the place of one.</summary>
public sealed class OwnRuleSetTests
{
    private const string Rule = "\"题\" { require subject.isListed say \"不符\" say en \"Wrong.\" example passes { } }";

    private const string Staff = "\"题\" { require subject.staff > 1 say \"不符\" say en \"Wrong.\" example passes { } }";
    private const string Letter = "\"题\" { submit letter example passes { } }";

    [Fact]
    public void A_rule_set_of_ones_own_takes_any_id_that_begins_with_its_letters()
    {
        CompilationResult result = SampleUnit.Compile($"ruleset acme \"甲公司\" {{ rule ACME-1 {Rule} rule ACME-names-2a {Staff} rule ACME-names-2b {Letter} }}");
        RuleSet acme = Assert.Single(result.Unit.OwnRuleSets);

        Assert.Empty(SampleUnit.Complaints(result));
        Assert.Equal(("acme", "甲公司", "ACME"), (acme.Name, acme.Label.Zh, acme.Letters));
        Assert.Equal(["ACME-1", "ACME-names-2"], acme.Clauses);
        Assert.Empty(result.Unit.Provinces);
    }

    [Fact]
    public void It_may_list_its_clauses_and_then_keeps_to_them()
    {
        CompilationResult result = SampleUnit.Compile($"ruleset acme \"甲公司\" AC {{ clauses 1..2 rule AC-1 {Rule} rule AC-3 {Rule} }}");

        Assert.Equal(["ICP3001 1:130 `AC-3` is not among the listed `clauses`; perhaps `AC-1` is meant."], SampleUnit.Complaints(result));
    }

    [Fact]
    public void It_may_add_fields_and_facts_of_its_own()
    {
        RuleUnit unit = SampleUnit.Compile("""
            extend Subject { customerLevel : Number "客户等级" en "customer level" }
            fact isBlocked(Text) : Flag "是否在黑名单" en "is blocked"
            ruleset acme "甲公司" {
              rule ACME-1 "黑名单" { when subject.customerLevel < 3  forbid isBlocked(subject.name)  say "在黑名单" say en "Blocked." example passes { } }
            }
            """).Unit;

        Assert.Equal("(subject.customerLevel Less 3)", WrittenOut.Of(Assert.Single(unit.OwnRuleSets[0].Rules).Guards[^1].Condition));
        Assert.Equal(
            ["operation", "subject.customerLevel", "subject.name"],
            NeededFields.Of(unit.Vocabulary, unit.OwnRuleSets).Select(field => field.Pattern));
    }

    [Fact]
    public void A_province_among_ones_own_files_takes_the_place_of_the_shipped_one()
    {
        CompilationResult result = RuleCompiler.Compile(
        [
            new("vocabulary.icp", SampleUnit.Vocabulary, isShipped: true),
            new("31-shanghai.icp", $"province shanghai \"上海\" 310000 SH {{ clauses 1..2 rule SH-1 {Rule} rule SH-2 {Rule} }}", isShipped: true),
            new("11-beijing.icp", $"province beijing \"北京\" 110000 BJ {{ clauses 1 rule BJ-1 {Rule} }}", isShipped: true),
            new("mine.icp", $"province shanghai \"上海\" 310000 SH {{ clauses 1 rule SH-1 {Rule} }}"),
        ]);

        Assert.Equal(["beijing BJ-1", "shanghai SH-1"], result.Unit.Provinces.SelectMany(province => province.Rules.Select(rule => $"{province.Name} {rule.Id}")));
        RuleDiagnostic remark = Assert.Single(result.Diagnostics);
        Assert.Equal((RuleSeverity.Information, "mine.icp"), (remark.Severity, remark.Span.Path));
        Assert.Equal("This `shanghai` takes the place of the shipped rules of the province, which no longer apply.", remark.GetMessage("en"));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_shared_definition_that_the_chosen_provinces_do_not_use_is_no_matter_of_the_project(bool isShipped, int complaints)
    {
        CompilationResult result = RuleCompiler.Compile(
        [
            new("vocabulary.icp", SampleUnit.Vocabulary, isShipped: true),
            new("shared.icp", "define idle \"闲\" = subject.isListed", isShipped),
        ]);

        Assert.Equal(complaints, result.Diagnostics.Count(diagnostic => diagnostic.Code == "ICP3104"));
    }

    [Fact]
    public void What_the_shipped_vocabulary_declares_already_is_told_in_ones_own_file() => Assert.Equal(
        "a.icp(1,6): ICP2201: `Nature` is declared already; rename or remove one of them.",
        Assert.Single(RuleCompiler.Compile([new("vocabulary.icp", SampleUnit.Vocabulary, isShipped: true), new("a.icp", "enum Nature \"性质\" { a \"甲\" }")]).Diagnostics).ToString());

    [Fact]
    public void Two_own_files_of_one_province_are_still_a_mistake() => Assert.Contains(
        RuleCompiler.Compile(
        [
            new("vocabulary.icp", SampleUnit.Vocabulary, isShipped: true),
            new("a.icp", "province shanghai \"上海\" 310000 SH { }"),
            new("b.icp", "province shanghai \"上海\" 310000 SH { }"),
        ]).Diagnostics,
        diagnostic => diagnostic.Code == "ICP2201");
}
