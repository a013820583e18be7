using System.Collections.Concurrent;
using IcpGen.Documentation.Site;
using IcpGen.Language;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Documentation.Tests;

/// <summary>Rules to document, and the documentation of them, each made once.</summary>
internal static class Sites
{
    private static readonly ConcurrentDictionary<(string Rules, string Format), Lazy<IReadOnlyList<SiteFile>>> Made = new();

    private static readonly Lazy<RuleUnit> ShippedUnit = new(() => Unit(Folder("rule-specs")));

    private static readonly Lazy<RuleUnit> SmallUnit = new(() => Unit(Folder("Small")));

    public static RuleUnit Shipped => ShippedUnit.Value;

    public static RuleUnit Small => SmallUnit.Value;

    /// <summary>All files about the shipped rules, in both languages.</summary>
    public static IReadOnlyList<SiteFile> OfShipped(string format) => Of("shipped", format, () => Shipped);

    /// <summary>All files about the small rules, in both languages.</summary>
    public static IReadOnlyList<SiteFile> OfSmall(string format) => Of("small", format, () => Small);

    /// <summary>Documents rules; there is nothing wrong with the templates.</summary>
    public static IReadOnlyList<SiteFile> Of(SiteOptions options)
    {
        SiteFiles site = SiteMaker.Make(options);
        Assert.Empty(site.Errors);
        return site.Files;
    }

    /// <summary>The text of a file.</summary>
    public static string Text(this IReadOnlyList<SiteFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path)?.Text ?? throw new InvalidOperationException($"There is no {path}.");

    /// <summary>The rules that files hold, which compile.</summary>
    public static RuleUnit Unit(params IReadOnlyList<SourceFile> files)
    {
        CompilationResult compiled = RuleCompiler.Bind([.. files.Select(ParsedFile.Parse)]);
        Assert.False(compiled.HasErrors, string.Join("\n", compiled.Diagnostics.Select(diagnostic => diagnostic.GetMessage("en"))));
        return compiled.Unit;
    }

    /// <summary>The rule files of a folder beside the tests, by their names.</summary>
    public static SourceFile[] Folder(string name) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, name), "*.icp").Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file))),
    ];

    private static IReadOnlyList<SiteFile> Of(string rules, string format, Func<RuleUnit> unit) =>
        Made.GetOrAdd((rules, format), _ => new(() => Of(new SiteOptions { Unit = unit(), Format = format }))).Value;
}
