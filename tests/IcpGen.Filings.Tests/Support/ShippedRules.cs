using IcpGen.Language;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The rule files that ship, compiled.</summary>
internal static class ShippedRules
{
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "rule-specs");

    internal static CompilationResult Compilation { get; } = RuleCompiler.Compile(
        Directory.EnumerateFiles(Folder, "*.icp").Order(StringComparer.Ordinal).Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))));

    internal static RuleUnit Unit => Compilation.Unit;

    internal static TheoryData<string> Provinces => [.. Unit.Provinces.Select(province => province.Name)];

    internal static ProvinceRules Province(string name) => Unit.Provinces.Single(province => province.Name == name);

    internal static Province Code(string name) => (Province)Province(name).Code;
}
