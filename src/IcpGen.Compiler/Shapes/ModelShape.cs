using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Shapes;

/// <summary>A filing model as data: its types and enumerations, free of symbols so that it can be cached by value.</summary>
/// <param name="Filing">Name of the filing type.</param>
/// <param name="Types">All types with members, reached from the filing.</param>
/// <param name="Enums">All enumerations, likewise.</param>
internal sealed record ModelShape(string Filing, EquatableArray<TypeShape> Types, EquatableArray<EnumShape> Enums)
{
    internal TypeShape? TypeNamed(string name) => Types.FirstOrDefault(type => type.Name == name);

    internal EnumShape? EnumNamed(string name) => Enums.FirstOrDefault(type => type.Name == name);
}

/// <summary>A class, record or struct of a model.</summary>
/// <param name="Name">Its full name, <c>global::</c> included.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Members">Its readable members, inherited ones included.</param>
internal sealed record TypeShape(string Name, bool IsValueType, EquatableArray<MemberShape> Members);

/// <summary>A member of a model.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="Field">What <c>[FilingField]</c> says it is, or null.</param>
internal sealed record MemberShape(string Name, MemberType Type, string? Field);

/// <summary>The type of a member.</summary>
/// <param name="Kind">What can be read from it.</param>
/// <param name="Name">Full name of the type, without nullability: of the structure or enumeration for these kinds.</param>
/// <param name="CanBeNull">Whether it is a reference type or <c>Nullable&lt;T&gt;</c>.</param>
/// <param name="Element">The elements' type, for a sequence; else null.</param>
/// <param name="Walk">How a sequence is walked.</param>
internal sealed record MemberType(MemberKind Kind, string Name, bool CanBeNull, MemberType? Element = null, SequenceWalk Walk = default)
{
    /// <summary>The table of codes that <c>[FilingValues]</c> says its values are of; null for the official one.</summary>
    internal string? Codes { get; init; }

    /// <summary>The type as written for a value that may be missing.</summary>
    internal string Nullable => Name + "?";

    /// <summary>The same with a table of codes, for elements where it is a sequence.</summary>
    internal MemberType CodedBy(string? table) => table is null ? this
        : Element is { } element ? this with { Element = element.CodedBy(table) }
        : this with { Codes = table };
}

/// <summary>What can be read from a member.</summary>
internal enum MemberKind
{
    Text,
    Integer,
    Flag,
    Date,
    Time,
    OffsetTime,
    Enum,
    Province,
    Structure,
    Sequence,
    Other,
}

/// <summary>How a sequence is walked without allocating, where that can be.</summary>
internal enum SequenceWalk
{
    /// <summary>By index up to <c>Length</c>: arrays.</summary>
    Length,
    /// <summary>By index up to <c>Count</c>: lists and read-only lists.</summary>
    Count,
    /// <summary>By index up to <c>Length</c> after <c>IsDefault</c>: immutable arrays.</summary>
    Immutable,
    /// <summary>By enumeration.</summary>
    Each,
}

/// <summary>An enumeration of a model.</summary>
internal sealed record EnumShape(string Name, EquatableArray<EnumMemberShape> Members);

/// <summary>A member of a model's enumeration.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Code">Its numeric value, in invariant digits.</param>
/// <param name="Value">What <c>[FilingValue]</c> says it is, or null.</param>
internal sealed record EnumMemberShape(string Name, string Code, string? Value);
