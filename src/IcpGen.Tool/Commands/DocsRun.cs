using IcpGen.Documentation.Rendering;
using IcpGen.Documentation.Site;
using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>docs</c>.</summary>
internal sealed class DocsRun(DocsOptions options, ToolStreams streams)
{
    private string Language => options.Language == "en" ? "en" : "zh";

    /// <summary>Makes the documentation and writes it.</summary>
    public ExitCode Run()
    {
        if (options.CopiesTemplates)
        {
            return Write([.. BuiltInTemplates.Of(options.Format).Select(template => new SiteFile(template.Key, template.Value))], isSite: false);
        }

        if (options.TemplatesFolder is { } folder && !Directory.Exists(folder))
        {
            return Refuse(new(folder, null, string.Empty, new("没有这个文件夹", "no such folder")));
        }

        if (new RuleSource(options.RulePaths, Language, streams.Error).Find() is not { } unit)
        {
            return ExitCode.BadInput;
        }

        RuleUnit? before = null;
        if (options.Since is { } since && (before = RuleSource.Named(since, Language, streams.Error).Find()) is null)
        {
            return ExitCode.BadInput;
        }

        SiteFiles site = SiteMaker.Make(Site(unit, before));
        foreach (TemplateError error in site.Errors)
        {
            Refuse(new(error.File, error.Line > 0 ? new(error.Line, error.Column) : null, string.Empty, error.Message));
        }

        return site.Errors.Count > 0 ? ExitCode.BadInput : Write(site.Files, isSite: true);
    }

    private SiteOptions Site(RuleUnit unit, RuleUnit? before) => new()
    {
        Unit = unit,
        Before = before,
        Provinces = options.Provinces.Count == 0 ? null : [.. unit.Provinces.Where(rules => ProvinceNames.IsAmong(rules, options.Provinces)).Select(rules => rules.Name)],
        Format = options.Format,
        Languages = options.Language == "both" ? ["zh", "en"] : [options.Language],
        TemplatesFolder = options.TemplatesFolder,
    };

    private ExitCode Write(IReadOnlyList<SiteFile> files, bool isSite)
    {
        try
        {
            int changed = SiteFolder.Write(options.Out, files, streams.CreateFile);
            Localized told = isSite
                ? new($"{files.Count} 个文件，{changed} 个有变化：{options.Out}", $"{files.Count} files, {changed} changed: {options.Out}")
                : new($"{files.Count} 个模板：{options.Out}", $"{files.Count} templates: {options.Out}");
            streams.Output.WriteLine(told.In(Language));
            return ExitCode.Ready;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(new(options.Out, null, string.Empty, new($"无法写入：{exception.Message}", $"cannot be written: {exception.Message}")));
        }
    }

    private ExitCode Refuse(InputError error)
    {
        streams.Error.WriteLine(error.In(Language));
        return ExitCode.BadInput;
    }
}
