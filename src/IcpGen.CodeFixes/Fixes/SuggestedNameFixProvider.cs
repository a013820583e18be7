using System.Collections.Generic;
using System.Composition;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Writes the name of the field or value that an attribute probably means.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestedNameFixProvider))]
[Shared]
public sealed class SuggestedNameFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public SuggestedNameFixProvider()
        : base(ModelDiagnostics.NamesNoField, ModelDiagnostics.NamesNoValue)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixInfo.Suggestion, out string? name) ? $"Change to '{name}'" : null;

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (edit.Find<AttributeSyntax>(diagnostic)?.ArgumentList?.Arguments.FirstOrDefault() is { } argument)
            {
                edit.Replace(argument.SpanStart, argument.Span.End, SymbolDisplay.FormatLiteral(diagnostic.Properties[FixInfo.Suggestion]!, quote: true));
            }
        }
    }
}
