using IcpGen.Language;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The rule files that ship, compiled.</summary>
internal static class ShippedRules
{
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "rule-specs");

    internal static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.icp").Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    internal static CompilationResult Compilation { get; } = RuleCompiler.Compile(Files);

    internal static RuleUnit Unit => Compilation.Unit;

    public static TheoryData<string> Provinces => [.. Unit.Provinces.Select(province => province.Name)];

    internal static ProvinceRules Province(string name) => Unit.Provinces.Single(province => province.Name == name);

    /// <summary>What a rule file says at a place, on one line.</summary>
    internal static string TextAt(SourceSpan place) =>
        string.Join(' ', Files.Single(file => file.Path == place.Path).Text.Substring(place.Start, place.Length)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static Province Code(string name) => (Province)Province(name).Code;
}
