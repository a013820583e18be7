using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>Which value of the rules a member of a model's enumeration is: by <c>[FilingValue]</c>, a name or a code, or by its own name.</summary>
internal static class EnumValues
{
    /// <summary>The values with the codes of a table; with none where the enumeration has no such table, so that no code is taken for another's.</summary>
    internal static EquatableArray<EnumMember> In(EnumDefinition definition, string? table) =>
        table is null || definition.Tables.Any(each => each.Name == table)
            ? definition.CodedBy(table).Members
            : definition.Members.Select(member => member with { Codes = default }).ToEquatableArray();

    /// <summary>The value, or null where it is none.</summary>
    internal static EnumMember? Of(EnumMemberShape member, IEnumerable<EnumMember> values) =>
        values.FirstOrDefault(value => string.Equals(value.Name, member.Value ?? member.Name, StringComparison.OrdinalIgnoreCase))
        ?? (member.Value is { } code ? values.WithCode(code) : null);
}
