using System.Collections.Generic;
using System.Composition;
using System.Globalization;
using System.Linq;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Adds the values that rules compare with to an enumeration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddEnumMembersFixProvider))]
[Shared]
public sealed class AddEnumMembersFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public AddEnumMembersFixProvider()
        : base(ModelDiagnostics.EnumLacksValue)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(FixInfo.Elsewhere) ? null : $"Add {string.Join(", ", FixInfo.ReadMembers(diagnostic.Properties).Select(member => $"'{member.Name}'"))}";

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (edit.Find<EnumDeclarationSyntax>(diagnostic) is { } type)
            {
                Add(edit, type, [.. FixInfo.ReadMembers(diagnostic.Properties)]);
            }
        }
    }

    private static void Add(DocumentEdit edit, EnumDeclarationSyntax type, MissingMember[] members)
    {
        string indent = TypeBody.IndentOf(edit, type);
        HashSet<long> taken = [.. type.Members.Select(member => edit.Model.GetDeclaredSymbol(member)?.ConstantValue).OfType<object>().Select(value => System.Convert.ToInt64(value, CultureInfo.InvariantCulture))];
        bool isNumbered = type.Members.Any(member => member.EqualsValue is not null);
        string[] lines =
        [
            .. members.Select(member => $"{indent}/// <summary>{member.Summary}</summary>\n{indent}{member.Name}{(isNumbered ? " = " + Number(member, taken) : string.Empty)},\n"),
        ];
        string separator = type.Members.SeparatorCount < type.Members.Count ? "," : string.Empty;
        TypeBody.Append(edit, type, string.Join("\n", lines), type.Members.LastOrDefault(), separator);
    }

    // The code where it is free, else the next number.
    private static string Number(MissingMember member, HashSet<long> taken)
    {
        long number = long.TryParse(member.Type, NumberStyles.None, CultureInfo.InvariantCulture, out long code) && !taken.Contains(code)
            ? code
            : taken.Max() + 1;
        taken.Add(number);
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
