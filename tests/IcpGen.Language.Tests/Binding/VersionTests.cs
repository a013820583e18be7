using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

/// <summary>Two versions of one rule: the as-of date chooses between them.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData("2025-12-31", "Violated")]
    [InlineData("2026-01-01", "Satisfied")]
    public void The_day_of_change_belongs_to_the_new_version(string day, string outcome)
    {
        CompilationResult result = Compile("until 2026-01-01", "from 2026-01-01");
        Assert.Empty(SampleUnit.Complaints(result));

        AsOf asOf = AsOf.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        RecordValue filing = result.Unit.Provinces[0].Rules[0].Examples[0].Filing;
        EvaluatedFiling evaluated = new Evaluator(result.Unit, result.Unit.Provinces[0]).Evaluate(filing, FactLookup.None, asOf);

        Assert.Equal(outcome, Assert.Single(evaluated.Rules, rule => rule.Form != RuleOutcome.NotApplicable).Form.ToString());
    }

    [Theory]
    [InlineData("until 2026-01-01", "from 2026-01-02", "ICP3109 8:6 No version of the rule `SH-P1` is in effect from 2026-01-01 until 2026-01-02; if that is meant, say so in a comment that allows it.")]
    [InlineData("until 2026-01-02", "from 2026-01-01", "ICP3003 8:6 There is a rule `SH-P1` already, in effect at the same time; merge them, call one `SH-P1a`, or part them with `effective`.")]
    [InlineData("from 2026-01-02", "until 2026-01-02", null)]
    [InlineData("from 2026-01-02 until 2027-01-01", "until 2026-01-01", "ICP3109 3:8 No version of the rule `SH-P1` is in effect from 2026-01-01 until 2026-01-02; if that is meant, say so in a comment that allows it.")]
    public void Days_with_two_versions_or_none_are_told_of(string first, string second, string? complaint) =>
        Assert.Equal(complaint is null ? [] : [complaint], SampleUnit.Complaints(Compile(first, second)));

    [Fact]
    public void Both_versions_are_pointed_to() =>
        Assert.Equal(2, Assert.Single(Assert.Single(Compile("until 2026-01-01", "from 2026-06-01").Diagnostics).Related).Span.Line);

    private static CompilationResult Compile(string first, string second) => SampleUnit.Compile(SampleUnit.InProvince($$"""
        rule SH-P1, SH-P2, SH-P3 "人数" {
          effective {{first}}
          require subject.staff >= 5
          say "不足" say en "Too few." example fails { operation = newFiling subject = { staff = 4 } }
        }
        rule SH-P1, SH-P2, SH-P3 "人数" {
          effective {{second}}
          require subject.staff >= 3
          say "不足" say en "Too few." example passes { subject = { staff = 4 } }
        }
        """));
}
