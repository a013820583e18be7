using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Whether two values are the same.</summary>
internal static class Equality
{
    /// <summary>Compares two sides; unknown where a side is, with the needs of the left before those of the right.</summary>
    public static Answer Same(Operand left, Operand right, Setting setting) => (left.Reading.Value, right.Reading.Value) switch
    {
        (RecordValue, RecordValue) => RecordEquality.Same(
            new Located(left.Reading.Path ?? FieldPath.Filing, left.Reading.Value),
            new Located(right.Reading.Path ?? FieldPath.Filing, right.Reading.Value),
            left.Type,
            setting),
        (SimpleValue first, SimpleValue second) => Answer.Of(
            Same(first.Constant, second.Constant, Operand.Comparison(left, right))),
        _ => Answer.Unknown(Needs.Union(left.Reading.Needs, right.Reading.Needs)),
    };

    /// <summary>Compares two known values: texts as what they are.</summary>
    public static bool Same(Constant left, Constant right, SimpleKind texts) => left.Accept(new SameConstant(right, texts));

    private sealed class SameConstant(Constant other, SimpleKind texts) : IConstantReader<bool>
    {
        public bool Text(TextConstant text) => other is TextConstant { Value: var value } && Texts.Same(text.Value, value, texts);

        public bool Number(NumberConstant number) => number == other;

        public bool Flag(FlagConstant flag) => flag == other;

        public bool Date(DateConstant date) => other is DateConstant { Value: var value } && date.Value.Date == value.Date;

        public bool Member(MemberConstant member) => member == other;
    }
}
