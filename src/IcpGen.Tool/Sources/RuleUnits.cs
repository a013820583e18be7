using IcpGen.Language;
using IcpGen.Language.Syntax;

namespace IcpGen.Tool.Sources;

/// <summary>
/// Compiles rule files. Files without a vocabulary of their own are completed with the shipped ones, as in a project that uses the
/// package; others stand alone.
/// </summary>
internal static class RuleUnits
{
    /// <summary>Compiles the files that paths name.</summary>
    /// <param name="paths">Files, or folders of them; none for the current folder.</param>
    public static CompiledRules Compile(IReadOnlyList<string> paths)
    {
        LoadedRules loaded = RulePaths.Load(paths);
        ParsedFile[] own = [.. loaded.Files.Select(ParsedFile.Parse)];
        HashSet<string> records = [.. ShippedRules.Trees.SelectMany(tree => tree.DeclaredRecords)];
        bool standsAlone = own.Any(tree => tree.DeclaresRoot || tree.DeclaredRecords.Any(records.Contains));
        return new(own, RuleCompiler.Bind(standsAlone ? own : [.. own, .. ShippedRules.Trees]), loaded.Errors);
    }
}
