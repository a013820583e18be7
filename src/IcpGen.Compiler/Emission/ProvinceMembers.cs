using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>The provinces as members of an enumeration.</summary>
internal static class ProvinceMembers
{
    internal static IReadOnlyList<EnumMember> All => null!;
}
