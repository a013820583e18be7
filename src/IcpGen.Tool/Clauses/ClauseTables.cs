using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Tool.Rendering;
using Spectre.Console;

using Cell = Spectre.Console.Text;

namespace IcpGen.Tool.Clauses;

/// <summary>Writes an inventory for people: a line for each province or for each clause, and what it comes to.</summary>
internal sealed class ClauseTables(ToolStreams streams, string language)
{
    private readonly Typography _words = new(language);

    public void Write(IReadOnlyList<ProvinceClauses> provinces, bool byClause)
    {
        Tables.Write(byClause ? ByClause(provinces) : ByProvince(provinces), streams);
        int declared = provinces.Sum(province => province.Clauses.Count);
        int covered = provinces.Sum(province => province.Covered);
        Localized sum = new($"{declared} 条，已覆盖 {covered} 条", $"{covered} of {declared} clauses covered");
        streams.Output.WriteLine(_words.Of(sum));
        if (covered < declared)
        {
            IEnumerable<string> open = provinces.SelectMany(province => province.Clauses).Where(clause => !clause.IsCovered).Select(clause => clause.Id);
            streams.Output.WriteLine(_words.Pair(_words.Of(ClauseWords.Uncovered), _words.Listed(open)));
        }
    }

    private Table ByProvince(IReadOnlyList<ProvinceClauses> provinces)
    {
        Table table = NewTable(ClauseWords.Province);
        foreach (Localized heading in new[] { ClauseWords.Declared, ClauseWords.Covered, ClauseWords.Checks, ClauseWords.DocumentsAndProcedures, ClauseWords.Notices })
        {
            table.AddColumn(new TableColumn(CellOf(heading)).RightAligned());
        }

        foreach (ProvinceClauses province in provinces)
        {
            table.AddRow(Row(province.Province.Label.In(language), [province]));
        }

        table.AddRow(Row(_words.Of(ClauseWords.Total), provinces));
        return table;
    }

    private static Cell[] Row(string name, IReadOnlyList<ProvinceClauses> provinces)
    {
        Cell Sum(Func<ProvinceClauses, int> count) => new(provinces.Sum(count).ToString(CultureInfo.InvariantCulture));
        return
        [
            new(name),
            Sum(province => province.Clauses.Count),
            Sum(province => province.Covered),
            Sum(province => province.CoveredBy(ClauseKind.Check)),
            Sum(province => province.CoveredBy(ClauseKind.Document, ClauseKind.Procedure)),
            Sum(province => province.CoveredBy(ClauseKind.Notice)),
        ];
    }

    private Table ByClause(IReadOnlyList<ProvinceClauses> provinces)
    {
        Table table = NewTable(ClauseWords.Clause, ClauseWords.Kinds, ClauseWords.Rules);
        foreach (ClauseEntry clause in provinces.SelectMany(province => province.Clauses))
        {
            string kinds = clause.IsCovered ? _words.Listed(clause.Kinds.Select(kind => _words.Of(ClauseWords.Of(kind)))) : _words.Of(ClauseWords.Uncovered);
            table.AddRow(new Cell(clause.Id), new Cell(kinds), new Cell(string.Join("\n", clause.Rules.Select(Title))));
        }

        return table;
    }

    private string Title(IcpGen.Language.Rules.Rule rule) => $"{rule.Id}  {rule.Title.In(language)}";

    private Table NewTable(params Localized[] headings)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (Localized heading in headings)
        {
            table.AddColumn(new TableColumn(CellOf(heading)));
        }

        return table;
    }

    private Cell CellOf(Localized text) => new(_words.Of(text));
}
