using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpGen.Compiler.Diagnostics;

/// <summary>Hands the rule language's diagnostics to the C# compiler.</summary>
internal static class RuleDiagnostics
{
    private const string Category = "IcpGen.Rules";

    internal static Diagnostic ToRoslyn(RuleDiagnostic diagnostic) => Diagnostic.Create(
        diagnostic.Code,
        Category,
        diagnostic.GetMessage("en"),
        Severity(diagnostic.Severity),
        Severity(diagnostic.Severity),
        isEnabledByDefault: true,
        warningLevel: diagnostic.Severity == RuleSeverity.Error ? 0 : 1,
        title: diagnostic.Descriptor.Title.English,
        helpLink: diagnostic.Descriptor.HelpLink,
        location: Locate(diagnostic.Span),
        additionalLocations: diagnostic.Related.Select(related => Locate(related.Span)));

    private static Location Locate(SourceSpan span) => string.IsNullOrEmpty(span.Path)
        ? Location.None
        : Location.Create(
            span.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new(span.Line, span.Column), new(span.EndLine, span.EndColumn)));

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
