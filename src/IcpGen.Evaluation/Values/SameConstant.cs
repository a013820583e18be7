using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Whether two known values are the same: texts folded, domain names as such.</summary>
internal sealed class SameConstant : IConstantReader<bool>
{
    private readonly Constant _other;
    private readonly bool _asDomainNames;

    private SameConstant(Constant other, bool asDomainNames) => (_other, _asDomainNames) = (other, asDomainNames);

    public static bool Are(Constant left, Constant right, bool asDomainNames) => left.Accept(new SameConstant(right, asDomainNames));

    public bool Text(TextConstant text) => _other is TextConstant { Value: var value }
        && (_asDomainNames ? Texts.SameDomainName(text.Value, value) : Texts.Same(text.Value, value));

    public bool Number(NumberConstant number) => number == _other;

    public bool Flag(FlagConstant flag) => flag == _other;

    public bool Date(DateConstant date) => _other is DateConstant { Value: var value } && date.Value.Date == value.Date;

    public bool Member(MemberConstant member) => member == _other;
}
