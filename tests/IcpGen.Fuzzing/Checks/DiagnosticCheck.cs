using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Checks;

/// <summary>Whether diagnostics stand in their files and speak both languages.</summary>
/// <param name="files">The files they may stand in.</param>
public sealed class DiagnosticCheck(params IReadOnlyList<SourceFile> files)
{
    /// <summary>What is wrong with a diagnostic, or null.</summary>
    public string? FaultOf(RuleDiagnostic diagnostic) =>
        new[] { diagnostic.Span }.Concat(diagnostic.Related.Select(related => related.Span)).Select(FaultOf).FirstOrDefault(fault => fault is not null) is { } fault
            ? $"{diagnostic.Code} {fault}"
            : new[] { "zh", "en" }.Any(language => string.IsNullOrWhiteSpace(diagnostic.GetMessage(language)))
                ? $"{diagnostic.Code} says nothing"
                : null;

    private string? FaultOf(SourceSpan span)
    {
        SourceFile? file = files.FirstOrDefault(file => file.Path == span.Path);
        return file is null ? $"points to `{span.Path}`, which is no file here"
            : span.Start < 0 || span.Length < 0 || span.Start + span.Length > file.Text.Length ? $"points out of the file: {span}"
            : span != file.GetSpan(span.Start, span.Length) ? $"disagrees with itself about its lines: {span}"
            : null;
    }
}
