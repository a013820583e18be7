using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Marks a member that is probably the missing field with <c>[FilingField]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkMemberFixProvider))]
[Shared]
public sealed class MarkMemberFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public MarkMemberFixProvider()
        : base(ModelDiagnostics.FieldMissing)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) =>
        Value(diagnostic, FixInfo.LookAlike) is { } member && !diagnostic.Properties.ContainsKey(FixInfo.Elsewhere)
            ? $"Mark '{member}' with [FilingField(\"{Value(diagnostic, FixInfo.Suggestion)}\")]"
            : null;

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        HashSet<SyntaxNode> marked = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string? name = Value(diagnostic, FixInfo.LookAlike);
            SyntaxNode? member = edit.Find<TypeDeclarationSyntax>(diagnostic)?.Members.FirstOrDefault(each => NameOf(each) == name);
            if (member is not null && marked.Add(member))
            {
                string mark = TypeSpelling.AttributeAt(edit, member.SpanStart, "FilingField");
                bool isAlone = edit.StartOfLine(member.SpanStart) + edit.IndentOf(member).Length == member.SpanStart;
                edit.Insert(member.SpanStart, $"[{mark}(\"{Value(diagnostic, FixInfo.Suggestion)}\")]" + (isAlone ? "\n" + edit.IndentOf(member) : " "));
            }
        }
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
        _ => null,
    };

    private static string? Value(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;
}
