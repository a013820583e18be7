using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;
using IcpGen.Tool.Rendering;
using Spectre.Console;

using Cell = Spectre.Console.Text;

namespace IcpGen.Tool.Testing;

/// <summary>Writes results for people: what failed and why, a table of what is covered, and what is not.</summary>
internal sealed class TestText(ToolStreams streams, Excerpts excerpts, string language)
{
    private const int Handful = 5;

    private readonly Typography _words = new(language);

    public void Write(TestResults results, bool listsAll, int? minimum)
    {
        FailureText failures = new(streams.Output, excerpts, _words);
        foreach (ExampleFailure failure in results.Failures)
        {
            failures.Write(failure);
        }

        Tables.Write(Table(results.Sets), streams);
        WriteMissing([.. MissingExample.In(results.Rules)], listsAll);
        int examples = results.Sets.Sum(set => set.Examples);
        int passed = examples - results.Failures.Count;
        int percent = results.Total.Percent;
        Line(new($"{examples} 个示例，{passed} 个相符；覆盖 {percent}%", $"{passed} of {examples} examples passed; {percent}% covered"));
        if (percent < minimum)
        {
            Line(new($"覆盖不足 {minimum}%", $"less than {minimum}% covered"));
        }
    }

    private void WriteMissing(MissingExample[] missing, bool listsAll)
    {
        foreach (MissingExample one in listsAll ? missing : missing.Take(Handful))
        {
            Line(new($"{DiagnosticLine.Place(one.Point.Span)}: {one.Rule.Id}：{one.Message(excerpts).Zh}", $"{DiagnosticLine.Place(one.Point.Span)}: {one.Rule.Id}: {one.Message(excerpts).In("en")}"));
        }

        if (!listsAll && missing.Length > Handful)
        {
            int more = missing.Length - Handful;
            Line(new($"还缺 {more} 个示例，用 --uncovered 全部列出", $"{more} more missing; --uncovered lists all"));
        }
    }

    private Table Table(IReadOnlyList<SetResults> sets)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(CellOf(TestWords.RuleSet)));
        Localized[] numbers =
        [
            TestWords.Rules, TestWords.Examples, TestWords.Passed, .. Enum.GetValues<CoverageKind>().Select(TestWords.Of), TestWords.Total,
        ];
        foreach (Localized heading in numbers)
        {
            table.AddColumn(new TableColumn(CellOf(heading)).RightAligned());
        }

        foreach (SetResults set in sets)
        {
            table.AddRow(Row(set.Set.Label.In(language), [set]));
        }

        return sets.Count == 1 ? table : table.AddRow(Row(_words.Of(TestWords.Total), sets));
    }

    private static Cell[] Row(string name, IReadOnlyList<SetResults> sets)
    {
        RuleCoverage[] rules = [.. sets.SelectMany(set => set.Rules)];
        int examples = sets.Sum(set => set.Examples);
        return
        [
            new(name),
            Number(rules.Length),
            Number(examples),
            Number(examples - sets.Sum(set => set.Failed)),
            .. Enum.GetValues<CoverageKind>().Select(kind => Percent(CoverageCount.Of(rules, kind))),
            Percent(CoverageCount.Of(rules)),
        ];
    }

    private static Cell Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static Cell Percent(CoverageCount count) =>
        new(count.All == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{count.Percent}%"));

    private Cell CellOf(Localized text) => new(_words.Of(text));

    private void Line(Localized text) => streams.Output.WriteLine(_words.Of(text));
}
