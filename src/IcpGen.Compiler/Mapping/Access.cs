using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>A place in a model that fields are read from.</summary>
/// <param name="Expression">The C# expression.</param>
/// <param name="Type">Its type.</param>
/// <param name="CanBeNull">Whether the expression can be null, through its type or anything before it.</param>
/// <param name="Root">The path from the filing to here, without brackets for lists; null where it is not known.</param>
/// <param name="Member">The members passed, for reports: <c>Subject.Principal</c>.</param>
internal sealed record Access(string Expression, MemberType Type, bool CanBeNull, string? Root, string Member)
{
    /// <summary>The fields passed since the expression, of a record that the model has only in its members' joined names.</summary>
    internal EquatableArray<FieldDefinition> Joined { get; init; }

    /// <summary>A record below this place that the model has at most in its members' joined names.</summary>
    internal Access Below(IEnumerable<FieldDefinition> fields) => this with { Joined = Joined.Concat(fields).ToEquatableArray() };

    /// <summary>The member or mapping method that was read last; null for the filing and for elements.</summary>
    internal MemberOrigin? Origin { get; init; }

    /// <summary>The same place by the name of a parameter.</summary>
    internal Access Passed(string name) => Element(name, Type with { CanBeNull = CanBeNull }, Root) with { Joined = Joined };

    /// <summary>The filing, by the name of its parameter.</summary>
    internal static Access Filing(string expression, ModelShape model) =>
        Element(expression, new(MemberKind.Structure, model.Filing, CanBeNull: false), string.Empty);

    /// <summary>An element, by the name of its variable.</summary>
    internal static Access Element(string variable, MemberType type, string? root) => new(variable, type, type.CanBeNull, root, string.Empty);
}

/// <summary>Where a value comes from.</summary>
/// <param name="Type">Full name of the type whose member it is; null for a mapping method.</param>
/// <param name="Name">The member or method.</param>
/// <param name="IsMarked">Whether an attribute says which field it is.</param>
/// <param name="HasMarkBefore">Whether an attribute says so of anything passed on the way to it.</param>
internal sealed record MemberOrigin(string? Type, string Name, bool IsMarked, bool HasMarkBefore);
