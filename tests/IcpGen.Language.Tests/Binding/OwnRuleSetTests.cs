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
        CompilationResult result = SampleUnit.Compile(
            $"ruleset acme \"甲公司\" {{ rule ACME-1 {Rule} "
            + $"rule ACME-names-2a {Staff} rule ACME-names-2b {Letter} }}");
        RuleSet acme = Assert.Single(result.Unit.OwnRuleSets);

        Assert.Empty(SampleUnit.Complaints(result));
        Assert.Equal(("acme", "甲公司", "ACME"), (acme.Name, acme.Label.Zh, acme.Letters));
        Assert.Equal(["ACME-1", "ACME-names-2"], acme.Clauses);
        Assert.Empty(result.Unit.Provinces);
    }

    [Fact]
    public void It_may_add_fields_and_facts_of_its_own()
    {
        RuleUnit unit = SampleUnit.Compile("""
            extend Subject { customerLevel : Number "客户等级" en "customer level" }
            fact isBlocked(Text) : Flag "是否在黑名单" en "is blocked"
            ruleset acme "甲公司" {
              rule ACME-1 "黑名单" { when subject.customerLevel < 3  forbid isBlocked(subject.name)
                say "在黑名单" say en "Blocked." example passes { } }
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
            new("31-shanghai.icp", $"province shanghai \"上海\" 310000 SH {{ clauses 1..2 rule SH-1 {Rule} "
            + $"rule SH-2 {Rule} }}", isShipped: true),
            new("11-beijing.icp", $"province beijing \"北京\" 110000 BJ {{ clauses 1 rule BJ-1 {Rule} }}", isShipped: true),
            new("mine.icp", $"province shanghai \"上海\" 310000 SH {{ clauses 1 rule SH-1 {Rule} }}"),
        ]);

        Assert.Equal(["beijing BJ-1", "shanghai SH-1"], result.Unit.Provinces.SelectMany(province => province.Rules.Select(rule => $"{province.Name} {rule.Id}")));
        RuleDiagnostic remark = Assert.Single(result.Diagnostics);
        Assert.Equal((RuleSeverity.Information, "mine.icp"), (remark.Severity, remark.Span.Path));
        Assert.Equal("This `shanghai` takes the place of the shipped rules of the province, which no longer apply.", remark.GetMessage("en"));
    }
}
