using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Gives a member a type that its field can be read from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeTypeFixProvider))]
[Shared]
public sealed class ChangeTypeFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public ChangeTypeFixProvider()
        : base(ModelDiagnostics.WrongType, ModelDiagnostics.ListNeeded)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) =>
        FixInfo.ReadMembers(diagnostic.Properties).FirstOrDefault() is { } member && diagnostic.Location.IsInSource
            ? $"Make '{member.Name}' {Spoken(member.Type)}?"
            : null;

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (MemberTypes.At(edit, diagnostic) is { } type)
            {
                MissingMember member = FixInfo.ReadMembers(diagnostic.Properties).First();
                edit.Replace(
                    type.SpanStart,
                    type.Span.End,
                    TypeSpelling.At(edit, type.SpanStart, member.Type) + MemberText.NullableAt(edit, type.SpanStart, member.IsReference));
            }
        }
    }

    private static string Spoken(string type) => string.Join("<", type.Split('<').Select(ShortNames.Of));
}
