using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Editing;

/// <summary>Writes a missing property in the manner of the type that it goes to.</summary>
internal static class MemberText
{
    internal static string Of(DocumentEdit edit, TypeDeclarationSyntax type, MissingMember member, string indent)
    {
        string nullable = NullableAt(edit, type.SpanStart, member.IsReference);
        bool isContract = type is InterfaceDeclarationSyntax;
        string access = isContract ? string.Empty : "public ";
        return $"{indent}/// <summary>{member.Summary}</summary>\n"
            + $"{indent}{access}{TypeSpelling.At(edit, type.SpanStart, member.Type)}{nullable} {member.Name} {{ {(isContract ? "get;" : IsInit(type) ? "get; init;" : "get; set;")} }}\n";
    }

    /// <summary>The question mark of a type that may be null; none for references where the file does not annotate them.</summary>
    internal static string NullableAt(DocumentEdit edit, int position, bool isReference) =>
        isReference && !edit.Model.GetNullableContext(position).AnnotationsEnabled() ? string.Empty : "?";

    private static bool IsInit(TypeDeclarationSyntax type)
    {
        PropertyDeclarationSyntax[] settable = [.. type.Members.OfType<PropertyDeclarationSyntax>().Where(property => Has(property, SyntaxKind.SetAccessorDeclaration) || Has(property, SyntaxKind.InitAccessorDeclaration))];
        return type.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
            || (settable.Length > 0 ? settable.All(property => Has(property, SyntaxKind.InitAccessorDeclaration)) : type is RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword });
    }

    private static bool Has(PropertyDeclarationSyntax property, SyntaxKind accessor) =>
        property.AccessorList?.Accessors.Any(accessor) == true;
}
