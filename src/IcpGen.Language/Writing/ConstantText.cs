using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes values as rules spell them.</summary>
internal static class ConstantText
{
    public static string Of(Constant constant) => constant switch
    {
        TextConstant text => Quoted(text.Value),
        NumberConstant number => number.Value.ToString(CultureInfo.InvariantCulture),
        FlagConstant flag => flag.Value ? "true" : "false",
        DateConstant date when date.Value.Date == DateConstant.LongTerm => "longTerm",
        DateConstant date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        MemberConstant member => member.Member,
        _ => string.Empty,
    };

    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
