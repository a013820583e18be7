using IcpGen.Documentation.Building;
using IcpGen.Documentation.Diagnostics;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Rendering;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Site;

/// <summary>The pages of one language.</summary>
internal sealed class LanguageSite
{
    private readonly SiteOptions _options;
    private readonly Source _source;
    private readonly PageFormat _format;
    private readonly UnitDifference? _difference;
    private readonly PageRenderer _renderer;
    private readonly string _folder;

    public LanguageSite(SiteOptions options, Source source, TemplateSet templates, PageFormat format, UnitDifference? difference)
    {
        (_options, _source, _format, _difference) = (options, source, format, difference);
        bool isAlone = options.Languages.Count == 1;
        _folder = isAlone ? string.Empty : source.Language + "/";
        _renderer = new(templates, format, WordTable.In(source.Language), SiteInfo.Of(source, isAlone, difference is not null));
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<SiteFile> Files()
    {
        SearchIndex index = new(_source);
        List<SiteFile> files = [];
        RuleSetPages pages = new(_source);
        foreach (RuleSet set in _source.Sets)
        {
            RuleSetPage page = pages.Of(set);
            index.Add(set, page);
            Add(files, "province", page.Label, _source.Paths.Of(set), page);
            foreach ((string path, ChecklistPage checklist) in pages.Checklists(set, page))
            {
                Add(files, "checklist", Title(checklist), path, checklist);
            }
        }

        FieldPages fields = new(_source);
        IReadOnlyList<(string Path, FieldPage Page)> fieldPages = fields.Pages();
        foreach ((string path, FieldPage field) in fieldPages)
        {
            index.Add(field, path);
            Add(files, "field", string.Join(" / ", field.Way.Append(field.Label)), path, field);
        }

        Add(files, "fields", Word(SiteWords.Fields), _source.Paths.Fields, fields.Index(fieldPages));
        AddDiagnostics(files, index);
        AddChanges(files);
        Add(files, "start", Word(SiteWords.SiteTitle), _source.Paths.Start, new StartPages(_source).Page());
        if (_format == PageFormat.Html)
        {
            files.Add(new(_folder + "search-index.js", index.Script()));
        }

        return files;
    }

    private void AddDiagnostics(List<SiteFile> files, SearchIndex index)
    {
        DiagnosticPages pages = new(_format, _source.Paths, _source.Language);
        foreach ((string path, DiagnosticPage page) in pages.Pages())
        {
            index.Add(page, path);
            Add(files, "diagnostic", $"{page.Code} {page.Title}", path, page);
        }

        Add(files, "diagnostics", Word(SiteWords.Diagnostics), _source.Paths.Diagnostics, pages.Index());
    }

    private void AddChanges(List<SiteFile> files)
    {
        if (_options.Before is { } before && _difference is not null)
        {
            Add(files, "changes", Word(SiteWords.Changes), _source.Paths.Changes, new ChangePages(before, _options.Unit, _source.Words).Page(_difference));
        }
    }

    private string Title(ChecklistPage checklist) => checklist.Audience.Title is { } audience
        ? $"{checklist.SetLabel} · {audience} · {Word(SiteWords.Checklist)}"
        : $"{checklist.SetLabel} · {Word(SiteWords.Checklist)}";

    private string Word(Localized word) => _source.Words.Of(word);

    private void Add(List<SiteFile> files, string template, string title, string path, object model) =>
        files.Add(new(_folder + path, Finished(_renderer.Page(template, new(title, path, template), model))));

    private string Finished(string page) => _format == PageFormat.Markdown ? MarkdownText.Tidy(page) : page;
}
