using IcpGen.Documentation.Site;
using IcpGen.Documentation.Tests;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IcpGen.Sweeps;

/// <summary>Markdown pages of the shipped rules, as a renderer reads them.</summary>
public class MarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void Every_table_is_one_and_each_of_its_rows_has_a_cell_for_each_heading()
    {
        int tables = 0;
        foreach (SiteFile file in Sites.OfShipped("markdown"))
        {
            MarkdownDocument page = Markdown.Parse(file.Text, Pipeline);
            Table[] found = [.. page.Descendants<Table>()];
            Assert.Equal(Rulers(file.Text), found.Length);
            Assert.All(found, table => Assert.All(table.OfType<TableRow>(), row => Assert.Equal(table.ColumnDefinitions.Count(column => column is not null), row.Count)));
            tables += found.Length;
        }

        Assert.True(tables > 500, $"{tables} tables");
    }

    [Fact]
    public void Every_link_leads_to_a_page()
    {
        HashSet<string> pages = [.. Sites.OfShipped("markdown").Select(file => file.Path)];
        string[] broken =
        [
            .. from file in Sites.OfShipped("markdown")
               from link in Markdown.Parse(file.Text, Pipeline).Descendants<LinkInline>()
               let target = new Uri(new Uri("file:///" + file.Path), link.Url)
               where !pages.Contains(Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/'))
               select $"{file.Path}: {link.Url}",
        ];

        Assert.Empty(broken);
    }

    // A line that only Markdown tables have, outside of code.
    private static int Rulers(string text)
    {
        bool isCode = false;
        int count = 0;
        foreach (string line in text.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            count += !isCode && line.StartsWith("|--", StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
