using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace IcpGen.Documentation.Rendering;

/// <summary>Renders pages of one language in one format.</summary>
/// <param name="templates">The templates.</param>
/// <param name="format">The format.</param>
/// <param name="words">The words between the rules' own, <c>w</c> in templates.</param>
/// <param name="site">What all pages know of the whole, <c>site</c> in templates.</param>
internal sealed class PageRenderer(TemplateSet templates, PageFormat format, ScriptObject words, object site)
{
    private const string Layout = "layout";

    /// <summary>Renders a page: its own template, and the layout around that.</summary>
    public string Page(string template, PageInfo page, object model)
    {
        PageContext context = new(format);
        ScriptObject globals = new()
        {
            ["w"] = words,
            ["site"] = site,
            ["page"] = page,
        };
        globals.Import("part", (TemplateContext _, SourceSpan span, string name, object? value) => new Markup(Part(name, value, context, span).TrimEnd('\n')));
        globals.Import("code", (string text) => new Markup(MarkdownCode.Inline(text)));
        context.PushGlobal(globals);
        return Part(Layout, new Markup(Part(template, model, context, default)), context, default);
    }

    private string Part(string name, object? value, PageContext context, SourceSpan span)
    {
        context.PushGlobal(new ScriptObject { ["it"] = value });
        context.PushOutput();
        templates.Render(name, context, span);
        string text = context.PopOutput().ToString() ?? string.Empty;
        context.PopGlobal();
        return text;
    }
}

/// <summary>What a page knows of itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Where it is, from the folder of the language.</param>
/// <param name="Kind">What kind of page it is.</param>
internal sealed record PageInfo(string Title, string Path, string Kind)
{
    /// <summary>The way from it to the folder of the language: <c>../</c> or nothing.</summary>
    public string Root => string.Concat(Enumerable.Repeat("../", Path.Count(character => character == '/')));
}
