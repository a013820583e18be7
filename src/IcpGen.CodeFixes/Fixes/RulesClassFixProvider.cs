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

/// <summary>Makes a rules class partial, and names each province once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RulesClassFixProvider))]
[Shared]
public sealed class RulesClassFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public RulesClassFixProvider()
        : base(RulesClassDiagnostics.Form, RulesClassDiagnostics.ProvinceTwice)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) =>
        diagnostic.Id == RulesClassDiagnostics.ProvinceTwice.Id ? "Remove the repeated province"
        : diagnostic.Properties.ContainsKey(FixInfo.Suggestion) ? "Make it partial"
        : null;

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Id == RulesClassDiagnostics.Form.Id)
            {
                if (edit.Find<TypeDeclarationSyntax>(diagnostic) is { } type)
                {
                    edit.Insert(type.Keyword.SpanStart, "partial ");
                }
            }
            else if (edit.Find<AttributeArgumentSyntax>(diagnostic) is { } argument)
            {
                SyntaxToken before = argument.GetFirstToken().GetPreviousToken();
                edit.Replace(before.IsKind(SyntaxKind.CommaToken) ? before.SpanStart : argument.SpanStart, argument.Span.End, string.Empty);
            }
        }
    }
}
