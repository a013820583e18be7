namespace IcpGen.Documentation.Wordings;

/// <summary>What enumeration members are called in data and in templates.</summary>
internal static class MemberNames
{
    /// <summary>A member's own name in camel case.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        string name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
