using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A fact as needs name it: <c>mobileProvince(13800000000)</c>.</summary>
internal static class FactText
{
    public static string Of(string fact, IEnumerable<Constant> arguments) =>
        fact + "(" + string.Join(", ", arguments.Select(Argument)) + ")";

    private static string Argument(Constant argument) => argument switch
    {
        TextConstant text => Texts.Shown(text.Value),
        NumberConstant number => number.Value.ToString(CultureInfo.InvariantCulture),
        FlagConstant flag => flag.Value ? "true" : "false",
        DateConstant date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        MemberConstant member => member.Member,
        _ => "",
    };
}
