using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What facts are asked of, as the host is asked: texts, numbers, flags, dates and provinces; other members by their names in C#.</summary>
internal sealed class FactArguments : IConstantReader<object>
{
    public static FactArguments Reader { get; } = new();

    public object Text(TextConstant text) => Texts.Shown(text.Value);

    public object Number(NumberConstant number) => number.Value;

    public object Flag(FlagConstant flag) => flag.Value;

    public object Date(DateConstant date) => DateOnly.FromDateTime(date.Value);

    public object Member(MemberConstant member) =>
        ProvinceMembers.From(member) is { } province ? province : char.ToUpperInvariant(member.Member[0]) + member.Member[1..];
}
