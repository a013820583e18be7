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
        SyntaxTree[] own = [.. loaded.Files.Select(SyntaxTree.Parse)];
        HashSet<string> records = [.. ShippedRules.Trees.SelectMany(Records)];
        bool standsAlone = own.Any(tree => tree.Root.Declarations.OfType<RootDeclarationSyntax>().Any() || Records(tree).Any(records.Contains));
        return new(own, RuleCompiler.Bind(standsAlone ? own : [.. own, .. ShippedRules.Trees]), loaded.Errors);
    }

    private static IEnumerable<string> Records(SyntaxTree tree) =>
        tree.Root.Declarations.OfType<RecordDeclarationSyntax>().Select(record => record.Name.Value);
}
