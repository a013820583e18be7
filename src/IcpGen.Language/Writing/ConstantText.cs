using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes values as rules spell them.</summary>
internal sealed class ConstantText : IConstantReader<string>
{
    private static readonly ConstantText Instance = new();

    public static string Of(Constant constant) => constant.Accept(Instance);

    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";

    public string Text(TextConstant text) => Quoted(text.Value);

    public string Number(NumberConstant number) => number.Value.ToString(CultureInfo.InvariantCulture);

    public string Flag(FlagConstant flag) => flag.Value ? "true" : "false";

    public string Date(DateConstant date) =>
        date.Value.Date == DateConstant.LongTerm ? "longTerm" : date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Member(MemberConstant member) => member.Member;
}
