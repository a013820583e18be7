using System.Collections.Generic;
using System.Composition;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Lets a member be null until it is filled in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowNullFixProvider))]
[Shared]
public sealed class AllowNullFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public AllowNullFixProvider()
        : base(ModelDiagnostics.CannotBeAbsent, ModelDiagnostics.ListStartsEmpty)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) => "Let it be null until it is filled in";

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (MemberTypes.At(edit, diagnostic) is not { } type)
            {
                continue;
            }

            if (type is not NullableTypeSyntax)
            {
                edit.Insert(type.Span.End, MemberText.NullableAt(edit, type.SpanStart, isReference: diagnostic.Id == ModelDiagnostics.ListStartsEmpty.Id));
            }

            switch (edit.Root.FindNode(diagnostic.Location.SourceSpan))
            {
                case PropertyDeclarationSyntax { Initializer: { } initializer, AccessorList: { } accessors } property:
                    edit.Replace(accessors.Span.End, property.SemicolonToken.Span.End, string.Empty);
                    break;
                case VariableDeclaratorSyntax { Initializer: { } initializer } variable:
                    edit.Replace(variable.Identifier.Span.End, initializer.Span.End, string.Empty);
                    break;
            }
        }
    }
}
