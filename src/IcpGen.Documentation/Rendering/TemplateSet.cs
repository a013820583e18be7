using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace IcpGen.Documentation.Rendering;

/// <summary>The templates of a format: the built-in ones, and those that a user has in their place.</summary>
internal sealed class TemplateSet
{
    private const string Extension = ".scriban";

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    private TemplateSet()
    {
    }

    /// <summary>Reads the templates.</summary>
    /// <param name="format">The format of the pages.</param>
    /// <param name="folder">A folder of templates that take the place of built-in ones of the same names, or null.</param>
    /// <exception cref="TemplateException">A template cannot be parsed, or one in the folder takes the place of none.</exception>
    public static TemplateSet Load(PageFormat format, string? folder)
    {
        IReadOnlyDictionary<string, string> builtIn = BuiltInFiles.In("templates/" + format.Name);
        Dictionary<string, (string File, string Text)> sources = builtIn.ToDictionary(
            pair => pair.Key, pair => ($"{format.Name}/{pair.Key}", pair.Value), StringComparer.Ordinal);
        List<TemplateError> errors = [];
        foreach (string file in folder is null ? Enumerable.Empty<string>() : Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            if (sources.ContainsKey(name))
            {
                sources[name] = (file, File.ReadAllText(file).ReplaceLineEndings("\n"));
            }
            else
            {
                string known = string.Join(", ", builtIn.Keys);
                errors.Add(new(file, 0, 0, new($"没有叫这个名字的模板，可以替换的有：{known}", $"no template has this name; those that can be replaced: {known}")));
            }
        }

        TemplateSet set = new();
        foreach ((string name, (string file, string text)) in sources)
        {
            Template template = Template.Parse(text, file);
            errors.AddRange(template.Messages.Where(message => message.Type == ParserMessageType.Error).Select(message => Error(message.Span, new(message.Message))));
            set._templates[name[..^Extension.Length]] = template;
        }

        return errors.Count > 0 ? throw new TemplateException(errors) : set;
    }

    /// <summary>Renders a template to a context's output.</summary>
    /// <param name="name">Its name, without its ending.</param>
    /// <param name="context">What it sees, and where it is written to.</param>
    /// <param name="span">Where another template asks for it.</param>
    /// <exception cref="TemplateException">It names something that is not there, or the like.</exception>
    public void Render(string name, PageContext context, SourceSpan span)
    {
        if (!_templates.TryGetValue(name, out Template? template))
        {
            string known = string.Join(", ", _templates.Keys.Order(StringComparer.Ordinal));
            throw new TemplateException([Error(span, new($"没有模板 {name}，有：{known}", $"there is no template {name}; there are: {known}"))]);
        }

        try
        {
            context.Evaluate(template.Page!);
        }
        catch (ScriptRuntimeException exception)
        {
            throw exception.InnerException as TemplateException ?? new TemplateException([Error(exception.Span, new(exception.OriginalMessage))]);
        }
    }

    private static TemplateError Error(SourceSpan span, Localized message) => new(span.FileName ?? string.Empty, span.Start.Line + 1, span.Start.Column + 1, message);
}
