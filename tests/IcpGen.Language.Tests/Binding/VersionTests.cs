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
