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
            SameConstant.Are(first.Constant, second.Constant, Operand.AreDomainNames(left, right))),
        _ => Answer.Unknown(Needs.Union(left.Reading.Needs, right.Reading.Needs)),
    };
}
