using IcpGen.Compiler.Shapes;

namespace IcpGen.Compiler.Mapping;

/// <summary>A place in a model that fields are read from.</summary>
/// <param name="Expression">The C# expression.</param>
/// <param name="Type">Its type.</param>
/// <param name="CanBeNull">Whether the expression can be null, through its type or anything before it.</param>
/// <param name="Root">The path from the filing to here, or null where it is an element.</param>
/// <param name="Member">The members passed, for reports: <c>Subject.Principal</c>.</param>
internal sealed record Access(string Expression, MemberType Type, bool CanBeNull, string? Root, string Member)
{
    /// <summary>The filing, by the name of its parameter.</summary>
    internal static Access Filing(string expression, ModelShape model)
    {
        bool isValue = model.TypeNamed(model.Filing) is { IsValueType: true };
        return new(expression, new(MemberKind.Structure, model.Filing, !isValue), CanBeNull: false, string.Empty, string.Empty);
    }

    /// <summary>An element, by the name of its variable.</summary>
    internal static Access Element(string variable, MemberType type, string member = "") => new(variable, type, type.CanBeNull, null, member);
}
