using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Checking;

/// <summary>What the compiler finds in rule files.</summary>
/// <param name="Files">The files that were asked about.</param>
/// <param name="Shipped">The shipped files that complete them.</param>
/// <param name="Diagnostics">What was found, in order of files and places.</param>
/// <param name="Unreadable">What stood in the way of other files.</param>
internal sealed record CheckedRules(
    IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> Shipped, IReadOnlyList<RuleDiagnostic> Diagnostics, IReadOnlyList<InputError> Unreadable)
{
    /// <summary>Number of errors.</summary>
    public int Errors { get; } = Diagnostics.Count(diagnostic => diagnostic.Severity == RuleSeverity.Error);

    /// <summary>Number of warnings.</summary>
    public int Warnings { get; } = Diagnostics.Count(diagnostic => diagnostic.Severity == RuleSeverity.Warning);

    /// <summary>What kinds of diagnostic there are, in order of their codes.</summary>
    public IReadOnlyList<RuleDiagnosticDescriptor> Kinds { get; } =
        [.. Diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(kind => kind.Code).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    /// <summary>The text that a place is in, or null where there is none.</summary>
    public SourceFile? TextOf(SourceSpan span) =>
        Files.Concat(Shipped).FirstOrDefault(file => file.Path == span.Path && span.Start + span.Length <= file.Text.Length && span.EndLine < file.LineCount);

    /// <summary>Whether the files say the same as those of another check.</summary>
    public bool ReadsLike(CheckedRules other) =>
        Files.Select(file => (file.Path, file.Text)).SequenceEqual(other.Files.Select(file => (file.Path, file.Text)))
        && Unreadable.SequenceEqual(other.Unreadable);
}
