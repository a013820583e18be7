using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the reading of a field into a known or unknown value.</summary>
internal sealed class ReadEmitter(ValidatorMethods methods)
{
    /// <summary>The C# that reads a field.</summary>
    internal string Read(CoreRead read, Scope scope)
    {
        (Slot? slot, string at, string field) = Locate(read.Path, scope);
        return slot?.Known ?? Read(Access(read.Path, scope), read.Type, at, field);
    }

    /// <summary>The C# that reads a value that has been found, or that says it is missing.</summary>
    internal static string Read(Access? access, RuleType type, string at, string field)
    {
        string place = $"{at}, {Names.Literal(field)}";
        return access is null || !Fits.Accepts(type, access.Type) ? $"{TypeNames.Given}.Missing<{TypeNames.Of(type)}>({place})"
            : type is EnumType { Name: "Province" } && access.Type.Kind != MemberKind.Enum ? $"{TypeNames.Given}.Province({access.Expression}, {place})"
            : type is EnumType named ? $"Terms.Read{EnumEmitter.ReaderOf(named.Name, access.Type)}({access.Expression}, {place})"
            : $"{TypeNames.Given}.{Reader(type)}({access.Expression}, {place})";
    }

    /// <summary>Where the model has a field, or null where it lacks it.</summary>
    internal Access? Access(FieldPath path, Scope scope) =>
        (path.Start is { } start ? scope[start].Access : scope.Filing) is { } from ? methods.Mapper.Find(from, [.. path.Fields]) : null;

    /// <summary>The path expression that a field hangs from, and the field from there.</summary>
    internal static (Slot? Slot, string At, string Field) Locate(FieldPath path, Scope scope) =>
        path.Start is { } start ? (scope[start], scope[start].Path, path.Text) : (null, "at", path.Text);

    /// <summary>Whether an element counts as one, or null where everything of its type does.</summary>
    internal string? IsOne(CoreRead element, Scope scope)
    {
        string? reader = element.Type switch
        {
            SimpleType { Kind: SimpleKind.DomainName or SimpleKind.Name or SimpleKind.Url or SimpleKind.Phone or SimpleKind.Mobile } text => text.Kind.ToString(),
            _ => null,
        };
        (_, string at, string field) = Locate(element.Path, scope);
        return reader is not null && Access(element.Path, scope) is { Type.Kind: MemberKind.Text } access
            ? $"{Names.Generated}WellFormed.{reader}({access.Expression}, {at}, {Names.Literal(field)})"
            : null;
    }

    /// <summary>Whether a field holds something.</summary>
    internal string Presence(CoreRead path, Scope scope)
    {
        (Slot? slot, string at, string field) = Locate(path.Path, scope);
        string place = $"{at}, {Names.Literal(field)}";
        if (slot?.Known is { } known)
        {
            return $"{TypeNames.Truth}.Of({known}.IsKnown)";
        }

        if (Access(path.Path, scope) is not { } access)
        {
            return $"{TypeNames.Given}.Missing({place})";
        }

        return path.Type switch
        {
            RecordType => Of(access.CanBeNull ? $"{access.Expression} is not null" : "true"),
            ListType list => Of(ListPresence(access, list, scope)),
            EnumType => $"{TypeNames.Given}.Present({Read(access, path.Type, at, field)}, {Blank(access)})",
            SimpleType { Kind: SimpleKind.Date or SimpleKind.DomainName or SimpleKind.Name or SimpleKind.Url } when access.Type.Kind == MemberKind.Text =>
                $"{TypeNames.Given}.Present({Read(access, path.Type, at, field)}, {Blank(access)})",
            _ => Of($"{Read(access, path.Type, at, field)}.IsKnown"),
        };
    }

    // C# refuses to ask whether what cannot be null is null.
    private static string ListPresence(Access access, ListType list, Scope scope) =>
        (access.Type.Walk, list.Required) switch
        {
            (SequenceWalk.Each, true) => Any(access.Expression, scope.Names.Fresh("items")),
            (SequenceWalk.Immutable, _) or (_, true) => $"{access.Expression} is {ListPattern.Of(access.Type.Walk, list.Required)}",
            _ => access.CanBeNull ? $"{access.Expression} is not null" : "true",
        };

    private static string Any(string list, string items) => $"{list} is {{ }} {items} && global::System.Linq.Enumerable.Any({items})";

    private static string Blank(Access access) =>
        access.Type.Kind switch
        {
            MemberKind.Text => $"{TypeNames.Given}.IsBlank({access.Expression})",
            MemberKind.Province when access.CanBeNull => $"{access.Expression} is null or default({Names.Runtime}Province)",
            MemberKind.Province => $"{access.Expression} is default({Names.Runtime}Province)",
            _ when access.CanBeNull => $"{access.Expression} is null",
            _ => "false",
        };

    private static string Of(string condition) => $"{TypeNames.Truth}.Of({condition})";

    private static string Reader(RuleType type) =>
        type switch
        {
            SimpleType { Kind: SimpleKind.Number } => "Number",
            SimpleType { Kind: SimpleKind.Flag } => "Flag",
            SimpleType { Kind: SimpleKind.Date } => "Date",
            SimpleType { Kind: var kind } when TypeNames.HasOwnEquality(type) => kind.ToString(),
            SimpleType { Kind: SimpleKind.Url } => "Url",
            _ => "Text",
        };
}
