using System.Globalization;
using IcpGen.Documentation.Wordings;

namespace IcpGen.Tool.Rendering;

/// <summary>Names of values in JSON: a member's own, in camel case.</summary>
internal static class JsonNames
{
    /// <summary>What a fact is asked of.</summary>
    public static string OfArgument(object argument) => argument switch
    {
        bool flag => flag ? "true" : "false",
        Province province => MemberNames.Of(province),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
