using System.Text.Json;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Checking;

/// <summary>Writes diagnostics as JSON. Lines and columns count from 1, columns in UTF-16 units.</summary>
internal static class CheckJson
{
    /// <summary>Writes what was found.</summary>
    public static void Write(CheckedRules rules, TextWriter output, string language) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                Files = rules.Files.Count,
                rules.Errors,
                rules.Warnings,
                Diagnostics = rules.Diagnostics.Select(diagnostic => Of(diagnostic, language)),
            },
            JsonLayout.Options));

    private static object Of(RuleDiagnostic diagnostic, string language)
    {
        SourceSpan span = diagnostic.Span;
        return new
        {
            diagnostic.Code,
            Severity = SeverityWords.Of(diagnostic.Severity),
            Message = diagnostic.GetMessage(language),
            Title = diagnostic.Descriptor.Title.In(language),
            Help = diagnostic.Descriptor.HelpLink,
            span.Path,
            Line = span.Line + 1,
            Column = span.Column + 1,
            EndLine = span.EndLine + 1,
            EndColumn = span.EndColumn + 1,
            Related = diagnostic.Related.Select(related => Of(related, language)),
        };
    }

    private static object Of(RelatedSpan related, string language) => new
    {
        Message = related.Message.In(language),
        related.Span.Path,
        Line = related.Span.Line + 1,
        Column = related.Span.Column + 1,
        EndLine = related.Span.EndLine + 1,
        EndColumn = related.Span.EndColumn + 1,
    };
}
