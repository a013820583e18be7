using System.Globalization;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Rendering;

/// <summary>A diagnostic in one line, as editors and build tools recognise it.</summary>
internal static class DiagnosticLine
{
    /// <summary>Place, severity, code and message.</summary>
    public static string Of(RuleDiagnostic diagnostic, string language) =>
        $"{Place(diagnostic.Span)}: {SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.GetMessage(language)}";

    /// <summary>A file with line and column, both from 1.</summary>
    public static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Path}({span.Line + 1},{span.Column + 1})");
}
