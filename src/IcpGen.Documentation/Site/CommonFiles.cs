using IcpGen.Documentation.Rendering;
using Scriban.Runtime;

namespace IcpGen.Documentation.Site;

/// <summary>Files that all languages share: style sheet and scripts, and a first page that leads to each language.</summary>
internal static class CommonFiles
{
    public static IEnumerable<SiteFile> Of(PageFormat format, IReadOnlyList<string> languages, TemplateSet templates)
    {
        if (format == PageFormat.Html)
        {
            foreach ((string name, string text) in BuiltInFiles.In("templates/assets"))
            {
                yield return new("assets/" + name, text);
            }
        }

        if (languages.Count > 1)
        {
            PageContext context = new(format);
            context.PushGlobal(new ScriptObject { ["languages"] = languages });
            templates.Render("languages", context, default);
            yield return new("index" + format.Extension, context.Output.ToString() ?? string.Empty);
        }
    }
}
