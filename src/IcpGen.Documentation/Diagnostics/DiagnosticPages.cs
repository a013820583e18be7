using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Rendering;
using Markdig;

namespace IcpGen.Documentation.Diagnostics;

/// <summary>Makes the pages about diagnostics.</summary>
internal sealed class DiagnosticPages(PageFormat format, SitePaths paths, string language)
{
    private const string FirstOfCode = "ICP4";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>A page for each.</summary>
    public IEnumerable<(string Path, DiagnosticPage Page)> Pages() => DiagnosticText.All.Select(text => (paths.Diagnostic(text.Code), Page(text)));

    /// <summary>The list of them.</summary>
    public DiagnosticIndexPage Index()
    {
        ILookup<bool, DiagnosticRow> rows = DiagnosticText.All
            .Select(text => new DiagnosticRow(text.Code, text.TitleIn(language), text.SeverityIn(language), paths.Diagnostic(text.Code)))
            .ToLookup(row => string.CompareOrdinal(row.Code, FirstOfCode) >= 0);
        return new([.. rows[false]], [.. rows[true]]);
    }

    private DiagnosticPage Page(DiagnosticText text)
    {
        string markdown = text.MarkdownIn(language);
        Markup body = new(format == PageFormat.Markdown ? markdown : Markdown.ToHtml(markdown, Pipeline));
        return new(text.Code, text.TitleIn(language), text.SeverityIn(language), body);
    }
}
