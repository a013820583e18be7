using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace IcpGen.CodeFixes.Editing;

/// <summary>Writes full type names as short as they can be at a place, with imports where a namespace is customarily imported.</summary>
internal static class TypeSpelling
{
    private static readonly Regex FullName = new(@"global::(?<name>\w+(\.\w+)*)", RegexOptions.CultureInvariant);

    internal static string At(DocumentEdit edit, int position, string text) => FullName.Replace(text, match => Shorten(edit, position, match.Groups["name"].Value));

    /// <summary>One of IcpGen's attributes, as it is written in brackets.</summary>
    internal static string AttributeAt(DocumentEdit edit, int position, string name) =>
        At(edit, position, $"global::IcpGen.{name}Attribute").Replace("Attribute", string.Empty);

    private static string Shorten(DocumentEdit edit, int position, string name)
    {
        int dot = name.LastIndexOf('.');
        string simple = name.Substring(dot + 1);
        if (edit.Model.LookupNamespacesAndTypes(position, name: simple).OfType<INamedTypeSymbol>().Any(type => FullNameOf(type) == name))
        {
            return simple;
        }

        string space = dot < 0 ? string.Empty : name.Substring(0, dot);
        if (space is "System" or "System.Collections.Generic" or "IcpGen")
        {
            edit.Import(space);
            return simple;
        }

        return name;
    }

    private static string FullNameOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.ToDisplayString(new SymbolDisplayFormat(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces));
}
