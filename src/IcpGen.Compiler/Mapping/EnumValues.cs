using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>Which value of the rules a member of a model's enumeration is: by <c>[FilingValue]</c>, a name or an official code, or by its own name.</summary>
internal static class EnumValues
{
    /// <summary>The value, or null where it is none.</summary>
    internal static EnumMember? Of(EnumMemberShape member, IEnumerable<EnumMember> values) =>
        values.FirstOrDefault(value => string.Equals(value.Name, member.Value ?? member.Name, StringComparison.OrdinalIgnoreCase))
        ?? (member.Value is { } code ? values.WithCode(code) : null);
}
