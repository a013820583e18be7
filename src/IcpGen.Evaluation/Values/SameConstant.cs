using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Whether two known values are the same: texts folded, domain names as such.</summary>
internal sealed class SameConstant : IConstantReader<bool>
{
    private readonly Constant _other;
    private readonly SimpleKind _texts;

    private SameConstant(Constant other, SimpleKind texts) => (_other, _texts) = (other, texts);

    public static bool Are(Constant left, Constant right, SimpleKind texts) => left.Accept(new SameConstant(right, texts));

    public bool Text(TextConstant text) => _other is TextConstant { Value: var value }
        && Texts.Same(text.Value, value, _texts);

    public bool Number(NumberConstant number) => number == _other;

    public bool Flag(FlagConstant flag) => flag == _other;

    public bool Date(DateConstant date) => _other is DateConstant { Value: var value } && date.Value.Date == value.Date;

    public bool Member(MemberConstant member) => member == _other;
}
