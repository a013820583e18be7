using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>The C# types that values of the rules' types are read into.</summary>
internal static class TypeNames
{
    internal const string Truth = Names.Generated + "Truth";
    internal const string Path = Names.Runtime + "FieldPath";
    internal const string Given = Names.Generated + "Given";
    internal const string Derived = Names.Generated + "Derived";

    internal static string Of(RuleType type) =>
        type switch
        {
            EnumType { Name: "Province" } => Names.Runtime + "Province",
            EnumType named => "Terms." + named.Name,
            SimpleType { Kind: SimpleKind.Number } => "long",
            SimpleType { Kind: SimpleKind.Flag } => "bool",
            SimpleType { Kind: SimpleKind.Date } => "global::System.DateOnly",
            SimpleType { Kind: var kind } when HasOwnEquality(type) => Names.Identifiers + kind,
            _ => Names.Identifiers + "Text",
        };

    internal static string Known(RuleType type) => $"{Names.Generated}Known<{Of(type)}>";

    /// <summary>The type in which the host answers or is asked, without nullability.</summary>
    internal static string OfHost(RuleType type) =>
        type switch
        {
            EnumType { Name: "Province" } => Names.Runtime + "Province",
            SimpleType { Kind: SimpleKind.Number } => "long",
            SimpleType { Kind: SimpleKind.Flag } => "bool",
            SimpleType { Kind: SimpleKind.Date } => "global::System.DateOnly",
            _ => "string",
        };

    /// <summary>Whether texts of the type are values of a C# type of their own, because they have an equality of their own.</summary>
    internal static bool HasOwnEquality(RuleType type) =>
        type is SimpleType { HasOwnEquality: true };
}
