using System.Globalization;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language;
using IcpGen.Language.Evaluation;
using IcpGen.Language.Syntax;

namespace IcpGen.Filings.Tests;

/// <summary>The rules are pinned: a threshold that moves by one breaks an example, and a rule that goes missing is missed.</summary>
public class ThresholdTests
{
    private static readonly SourceText[] Files =
    [
        .. Directory.EnumerateFiles(ShippedRules.Folder, "*.icp").Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static TheoryData<string, int, int> Thresholds =>
        [.. from file in Files from number in Numbers(SyntaxTree.Parse(file).Root) from step in new[] { -1, 1 } select (file.Path, number.Span.Start, step)];

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void Moving_a_threshold_by_one_breaks_an_example(string path, int start, int step)
    {
        SourceText file = Files.Single(each => each.Path == path);
        NumberExpressionSyntax number = Numbers(SyntaxTree.Parse(file).Root).Single(each => each.Span.Start == start);
        string moved = (number.Value!.Value + step).ToString(CultureInfo.InvariantCulture);
        SourceText mutant = new(path, file.Text.Remove(start, number.Span.Length).Insert(start, moved));

        CompilationResult result = RuleCompiler.Compile([.. Files.Where(each => each.Path != path), mutant]);

        (int line, _) = file.GetPosition(start);
        Assert.True(
            result.HasErrors || ExampleRunner.Run(result.Unit).Any(example => !example.Passed),
            $"{path}({line + 1}): {number.Value} can become {moved} and every example still comes out as it says.");
    }

    [Fact]
    public void The_rules_are_the_reviewed_ones()
    {
        string[] rules = [.. ShippedRules.Unit.Provinces.SelectMany(province => province.Rules).Select(rule => $"{string.Join(", ", rule.Ids)} {rule.Title.Zh}")];

        Snapshot.Matches("rules.txt", string.Join("\n", rules) + "\n");
    }

    private static IEnumerable<NumberExpressionSyntax> Numbers(SyntaxElement element) =>
        element switch
        {
            NumberExpressionSyntax number => [number],
            ExampleStatementSyntax => [],
            SyntaxNode node => node.Children.SelectMany(Numbers),
            _ => [],
        };
}
