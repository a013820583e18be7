using IcpGen.Language.Rules;
using IcpGen.Tool.Explaining;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Tests;

/// <summary>Every shipped rule over every one of its examples, explained in both languages.</summary>
public sealed class ExplainedExamplesTests
{
    private static readonly RuleUnit Unit = ShippedRules.Compile().Unit;

    public static TheoryData<string> Provinces => [.. Unit.Provinces.Select(province => province.Name)];

    [Theory]
    [MemberData(nameof(Provinces))]
    public void What_decided_is_marked_and_every_line_says_something(string name)
    {
        ProvinceRules province = Unit.Provinces.Single(candidate => candidate.Name == name);
        foreach (string language in new[] { "zh", "en" })
        {
            foreach ((Rule rule, Example example) in province.Rules.SelectMany(rule => rule.Examples, (rule, example) => (rule, example)))
            {
                AsOf day = AsOf.On(DateOnly.FromDateTime(example.Today));
                FilingExplanation explained = new FilingExplainer(Unit, example.Filing, "example", new FactBook(Unit.Vocabulary, [.. example.Facts]), day, language)
                    .Explain(new FoundRule(province, rule));

                Assert.All(explained.Steps.SelectMany(All), line => Assert.False(string.IsNullOrWhiteSpace(line.Text), $"{rule.Id}, line {example.Span.Line + 1}"));
                Assert.True(
                    explained.Outcome == "notApplicable" || explained.Steps.SelectMany(All).Any(line => line.Decides),
                    $"{rule.Id}, line {example.Span.Line + 1}: {explained.Outcome}");
            }
        }
    }

    private static IEnumerable<TracedLine> All(TracedLine line) => line.Parts.SelectMany(All).Prepend(line);
}
