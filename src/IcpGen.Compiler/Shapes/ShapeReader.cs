using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Shapes;

/// <summary>Reads a model's types into shapes.</summary>
internal sealed class ShapeReader(Compilation compilation, ISymbol within)
{
    private static readonly SymbolDisplayFormat Names = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly Dictionary<string, TypeShape?> _types = [];
    private readonly Dictionary<string, INamedTypeSymbol> _symbols = [];
    private readonly SortedDictionary<string, EnumShape> _enums = new(System.StringComparer.Ordinal);

    /// <summary>The types and enumerations read, by their full names.</summary>
    internal IReadOnlyDictionary<string, INamedTypeSymbol> Symbols => _symbols;

    internal ModelShape Read(INamedTypeSymbol filing)
    {
        ReadType(filing);
        return new(
            filing.ToDisplayString(Names),
            _types.Values.OfType<TypeShape>().OrderBy(type => type.Name, System.StringComparer.Ordinal).ToEquatableArray(),
            _enums.Values.ToEquatableArray());
    }

    internal MemberType TypeOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return TypeOf(nullable.TypeArguments[0]) with { CanBeNull = true };
        }

        string name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Names);
        bool canBeNull = type.IsReferenceType;
        if (SimpleKindOf(type, name) is { } kind)
        {
            if (kind is MemberKind.Enum or MemberKind.Province)
            {
                ReadEnum((INamedTypeSymbol)type, name);
            }

            return new MemberType(kind, name, canBeNull).CodedBy(kind == MemberKind.Enum ? Attributes.TextOf(type, Attributes.Values) : null);
        }

        if (Sequences.ElementOf(type) is { } element)
        {
            return new(MemberKind.Sequence, name, canBeNull, TypeOf(element.Type), element.Walk);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } structure
            && structure.SpecialType == SpecialType.None)
        {
            ReadType(structure);
            return new(MemberKind.Structure, name, canBeNull);
        }

        return new(MemberKind.Other, name, canBeNull);
    }

    private static MemberKind? SimpleKindOf(ITypeSymbol type, string name) =>
        type.SpecialType switch
        {
            SpecialType.System_String => MemberKind.Text,
            SpecialType.System_Boolean => MemberKind.Flag,
            SpecialType.System_DateTime => MemberKind.Time,
            SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 => MemberKind.Integer,
            _ => name switch
            {
                "global::System.DateOnly" => MemberKind.Date,
                "global::System.DateTimeOffset" => MemberKind.OffsetTime,
                "global::IcpGen.Province" => MemberKind.Province,
                _ => type.TypeKind == TypeKind.Enum ? MemberKind.Enum : null,
            },
        };

    private void ReadType(INamedTypeSymbol type)
    {
        string name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Names);
        if (_types.ContainsKey(name))
        {
            return;
        }

        _symbols[name] = type;
        // Reserved first: a type may contain itself.
        _types[name] = null;
        _types[name] = new(name, type.IsValueType, Members(type).ToEquatableArray());
    }

    private IEnumerable<MemberShape> Members(INamedTypeSymbol type)
    {
        HashSet<string> seen = [];
        foreach (INamedTypeSymbol level in Levels(type))
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (TypeOfReadable(member) is { } memberType && seen.Add(member.Name))
                {
                    yield return new(member.Name, TypeOf(memberType).CodedBy(Attributes.TextOf(member, Attributes.Values)), Attributes.FieldOf(member));
                }
            }
        }
    }

    /// <summary>A type and those whose members it has too: its bases, or an interface's own interfaces.</summary>
    internal static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            yield return level;
        }

        foreach (INamedTypeSymbol level in type.AllInterfaces.Where(_ => type.TypeKind == TypeKind.Interface))
        {
            yield return level;
        }
    }

    private ITypeSymbol? TypeOfReadable(ISymbol member) =>
        member is { IsStatic: false, IsImplicitlyDeclared: false } && compilation.IsSymbolAccessibleWithin(member, within)
            ? member switch
            {
                IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property
                    when compilation.IsSymbolAccessibleWithin(getter, within) => property.Type,
                IFieldSymbol field => field.Type,
                _ => null,
            }
            : null;

    private void ReadEnum(INamedTypeSymbol type, string name)
    {
        if (!_enums.ContainsKey(name))
        {
            _symbols[name] = type;
            _enums[name] = new(
                name,
                type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
                    .Select(field => new EnumMemberShape(
                        field.Name,
                        System.Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)!,
                        Attributes.TextOf(field, Attributes.Value)))
                    .ToEquatableArray());
        }
    }
}
