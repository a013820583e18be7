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
        return context.TargetSymbol is INamedTypeSymbol type && ModelOf(context.Attributes[0]) is { } filing && RulesClassForm.ProblemOf(type) is null
            ? Read(type, context.Attributes[0], filing, new ShapeReader(context.SemanticModel.Compilation, type))
            : null;
    }

    /// <summary>The filing model that an attribute names, or null where it does not resolve.</summary>
    internal static INamedTypeSymbol? ModelOf(AttributeData attribute) =>
        attribute.AttributeClass is { TypeArguments: { Length: 1 } arguments } && arguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } filing
            ? filing
            : null;

    /// <summary>The class as data.</summary>
    internal static RulesClass Read(INamedTypeSymbol type, AttributeData attribute, INamedTypeSymbol filing, ShapeReader shapes)
    {
        EquatableArray<MappingMethod> mappings = Mappings(type, filing, shapes).ToEquatableArray();
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(),
            Headers(type).Reverse().ToEquatableArray(),
            string.Join(".", Nesting(type).Reverse().Select(level => level.Name)),
            SyntaxFacts.GetText(type.DeclaredAccessibility),
            Provinces(attribute).ToEquatableArray(),
            attribute.NamedArguments.Any(argument => argument is { Key: "AllProvinces", Value.Value: true }),
            RuleSets(attribute).ToEquatableArray(),
            shapes.Read(filing),
            mappings,
            NotChecked(type).ToEquatableArray());
    }

    private static IEnumerable<NotCheckedField> NotChecked(INamedTypeSymbol type) =>
        from attribute in Attributes.All(type, Attributes.NotChecked)
        let path = Attributes.PathOf(attribute)
        where !string.IsNullOrEmpty(path)
        select new NotCheckedField(path, attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Because").Value.Value as string);

    private static IEnumerable<int> Provinces(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } provinces
            ? provinces.Values.Select(province => province.Value).OfType<int>().Distinct()
            : [];

    /// <summary>The names of the rule sets that an attribute chooses, each once.</summary>
    internal static IEnumerable<string> RuleSets(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "RuleSets").Value is { Kind: TypedConstantKind.Array, IsNull: false } names
            ? names.Values.Select(name => name.Value).OfType<string>().Distinct()
            : [];

    private static IEnumerable<MappingMethod> Mappings(INamedTypeSymbol type, INamedTypeSymbol filing, ShapeReader shapes) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where MappingForm.ProblemOf(method, filing) is null
        let path = Attributes.FieldOf(method)
        where path is not null
        select new MappingMethod(method.Name, path, shapes.TypeOf(method.ReturnType));

    internal static IEnumerable<INamedTypeSymbol> Nesting(INamedTypeSymbol type)
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
