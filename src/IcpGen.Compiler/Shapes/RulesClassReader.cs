using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.Compiler.Shapes;

/// <summary>Reads a class with <c>[FilingRules&lt;T&gt;]</c> into data.</summary>
internal static class RulesClassReader
{
    internal const string AttributeName = "IcpGen.FilingRulesAttribute`1";

    /// <summary>The class as data, or null where what it asks for cannot be made; an analyzer says why.</summary>
    internal static RulesClass? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AttributeData attribute = context.Attributes[0];
        if (context.TargetSymbol is not INamedTypeSymbol type
            || attribute.AttributeClass is not { TypeArguments: { Length: 1 } arguments }
            || arguments[0] is not INamedTypeSymbol { TypeKind: not TypeKind.Error } filing)
        {
            return null;
        }

        ShapeReader shapes = new(context.SemanticModel.Compilation, type);
        EquatableArray<MappingMethod> mappings = Mappings(type, shapes).ToEquatableArray();
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(),
            Headers(type).Reverse().ToEquatableArray(),
            string.Join(".", Nesting(type).Reverse().Select(level => level.Name)),
            SyntaxFacts.GetText(type.DeclaredAccessibility),
            Provinces(attribute).ToEquatableArray(),
            attribute.NamedArguments.Any(argument => argument is { Key: "AllProvinces", Value.Value: true }),
            shapes.Read(filing),
            mappings);
    }

    private static IEnumerable<int> Provinces(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } provinces
            ? provinces.Values.Select(province => province.Value).OfType<int>().Distinct()
            : [];

    private static IEnumerable<MappingMethod> Mappings(INamedTypeSymbol type, ShapeReader shapes) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where method is { IsStatic: true, Parameters.Length: 1, ReturnsVoid: false }
        let path = Attributes.TextOf(method, "FilingFieldAttribute")
        where path is not null
        select new MappingMethod(method.Name, path, shapes.TypeOf(method.ReturnType));

    private static IEnumerable<INamedTypeSymbol> Nesting(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            yield return level;
        }
    }

    private static IEnumerable<string> Headers(INamedTypeSymbol type) =>
        Nesting(type).Select(level =>
        {
            string kind = level switch
            {
                { IsRecord: true, IsValueType: true } => "record struct",
                { IsRecord: true } => "record",
                { IsValueType: true } => "struct",
                { TypeKind: TypeKind.Interface } => "interface",
                _ => "class",
            };
            string modifier = level.IsStatic ? "static " : string.Empty;
            return $"{modifier}partial {kind} {level.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).Split('.').Last()}";
        });
}
