using System.Globalization;

namespace IcpGen.Tool.Rendering;

/// <summary>Names of values in JSON: the member's own, in camel case.</summary>
internal static class JsonNames
{
    /// <summary>A member's name.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        string name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>What a fact is asked of.</summary>
    public static string OfArgument(object argument) => argument switch
    {
        Province province => Of(province),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
