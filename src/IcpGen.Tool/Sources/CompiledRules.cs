using IcpGen.Language;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Sources;

/// <summary>What came of the rule files that a command was given.</summary>
/// <param name="Trees">Those files, parsed, in order of their paths; without the shipped ones that complete them.</param>
/// <param name="Result">The unit that they make, and its diagnostics.</param>
/// <param name="Errors">What could not be read.</param>
internal sealed record CompiledRules(IReadOnlyList<ParsedFile> Trees, CompilationResult Result, IReadOnlyList<InputError> Errors)
{
    /// <summary>The files' texts.</summary>
    public IEnumerable<SourceFile> Files => Trees.Select(tree => tree.Text);
}
