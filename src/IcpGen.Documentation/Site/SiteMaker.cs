using IcpGen.Documentation.Audiences;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Rendering;
using IcpGen.Documentation.Rules;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Site;

/// <summary>Makes documentation from rules: the same rules give the same bytes.</summary>
public static class SiteMaker
{
    /// <summary>Makes all files.</summary>
    public static SiteFiles Make(SiteOptions options)
    {
        PageFormat format = PageFormat.Named(options.Format);
        try
        {
            TemplateSet templates = TemplateSet.Load(format, options.TemplatesFolder);
            SitePaths paths = new(format.Extension);
            RuleSet[] sets = [.. options.Unit.RuleSets.Where(set => IsWanted(set, options))];
            AudienceFinder finder = new(options.Unit.Vocabulary);
            Dictionary<string, IReadOnlyList<Audience>> audiences = sets.ToDictionary(set => set.Name, finder.Of, StringComparer.Ordinal);
            PlainTexts plain = new(options.Unit);
            UnitDifference? difference = options.Before is { } before ? RuleComparer.Compare(before, options.Unit) : null;
            IEnumerable<SiteFile> pages = options.Languages.AsParallel().AsOrdered().SelectMany(language =>
                new LanguageSite(options, new(options.Unit, sets, audiences, plain, paths, language), templates, format, difference).Files());
            SiteFile[] all = [.. pages, .. CommonFiles.Of(format, options.Languages, templates)];
            return new([.. all.OrderBy(file => file.Path, StringComparer.Ordinal)], []);
        }
        catch (TemplateException exception)
        {
            return new([], exception.Errors);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.OfType<TemplateException>().FirstOrDefault() is { } inner)
        {
            return new([], inner.Errors);
        }
    }

    private static bool IsWanted(RuleSet set, SiteOptions options) =>
        set is not ProvinceRules || options.Provinces is not { } provinces || provinces.Contains(set.Name);
}
