using IcpGen.Language;
using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Checks;

/// <summary>Whether a broken file binds, together with the sound rest of its unit, without an exception.</summary>
/// <param name="files">The unit's files.</param>
public sealed class BindingCheck(IReadOnlyList<SourceFile> files)
{
    private readonly ParsedFile[] _trees = [.. files.Select(ParsedFile.Parse)];

    /// <summary>What is wrong with how the unit binds when a file is replaced by a broken one of the same path, or null.</summary>
    public string? FaultOf(SourceFile broken) => Guarded.FaultOf(() =>
    {
        ParsedFile[] trees = [.. _trees.Select(tree => tree.Text.Path == broken.Path ? ParsedFile.Parse(broken) : tree)];
        DiagnosticCheck diagnostics = new([.. trees.Select(tree => tree.Text)]);
        return RuleCompiler.Bind(trees).Diagnostics.Select(diagnostics.FaultOf).FirstOrDefault(fault => fault is not null);
    });
}
