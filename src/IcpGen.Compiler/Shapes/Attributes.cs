using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Shapes;

/// <summary>Reads IcpGen's attributes off symbols.</summary>
internal static class Attributes
{
    internal const string Field = "FilingFieldAttribute";
    internal const string Value = "FilingValueAttribute";
    internal const string Values = "FilingValuesAttribute";
    internal const string NotChecked = "NotCheckedAttribute";
    internal const string Rules = "FilingRulesAttribute";

    /// <summary>The field that a member or method is marked as, without brackets for lists; null where it is not marked.</summary>
    internal static string? FieldOf(ISymbol symbol) => Find(symbol, Field) is { } data ? PathOf(data) : null;

    /// <summary>The path that an attribute's first argument gives, without brackets for lists; null where it gives none.</summary>
    internal static string? PathOf(AttributeData data) => TextOf(data)?.Replace("[]", string.Empty);

    /// <summary>The text that an attribute's first argument gives, or null.</summary>
    internal static string? TextOf(ISymbol symbol, string attribute) => Find(symbol, attribute) is { } data ? TextOf(data) : null;

    /// <summary>The text that an attribute's first argument gives, or null.</summary>
    internal static string? TextOf(AttributeData data) => data.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive } text ? text.Value as string : null;

    /// <summary>A symbol's attribute, or null.</summary>
    internal static AttributeData? Find(ISymbol symbol, string attribute) => All(symbol, attribute).FirstOrDefault();

    /// <summary>A symbol's attributes of one class.</summary>
    internal static IEnumerable<AttributeData> All(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Where(data =>
            data.AttributeClass is { ContainingNamespace: { Name: "IcpGen", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == attribute);
}
