using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Brings comparisons into the core: both sides of one type, records by what identifies them.</summary>
internal sealed class ComparisonLowering(Vocabulary vocabulary)
{
    internal CoreCondition Equal(CoreExpression left, CoreExpression right) => Compare(CompareOperator.Equal, left, right);

    internal CoreCondition Compare(CompareOperator comparison, CoreExpression left, CoreExpression right)
    {
        if (left is CoreRead { Type: RecordType record } one && right is CoreRead other)
        {
            CoreSameRecord same = Same(record, one, other);
            return comparison == CompareOperator.NotEqual ? new CoreNot(same) : same;
        }

        // Two text types compare as texts, unless both are domain names or one is and the other is written.
        bool asDomains = ReadsAsDomain(left) && ReadsAsDomain(right) && (Texts.IsDomainName(left.Type) || Texts.IsDomainName(right.Type));
        return asDomains
            ? new CoreCompare(comparison, Texts.AsDomainName(left), Texts.AsDomainName(right))
            : new CoreCompare(comparison, Texts.Of(left), Texts.Of(right));
    }

    internal static CoreCondition Among(CoreExpression value, IEnumerable<Constant> choices) =>
        new CoreAmong(value, choices.Select(choice => new CoreConstant(choice, value.Type)).ToEquatableArray());

    private static bool ReadsAsDomain(CoreExpression side) => Texts.IsDomainName(side.Type) || side is CoreConstant { Value: TextConstant };

    private CoreSameRecord Same(RecordType record, CoreRead left, CoreRead right)
    {
        RecordDefinition definition = vocabulary.Records.First(candidate => candidate.Name == record.Name);
        return new CoreSameRecord(
            definition,
            left,
            right,
            definition.ToldApartBy is { } apart ? Part(left, right, apart) : null,
            definition.IdentifiedBy.Select(part => Part(left, right, part)).ToEquatableArray());
    }

    private CoreCompare Part(CoreRead left, CoreRead right, EquatableArray<FieldDefinition> part) =>
        (CoreCompare)Equal(left.Below(part), right.Below(part));
}
