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
        if (left is CoreRead { Type: RecordType record } mine && right is CoreRead others)
        {
            CoreSameRecord same = Same(record, mine, others);
            return comparison == CompareOperator.NotEqual ? new CoreNot(same) : same;
        }

        (CoreExpression one, CoreExpression another) = Texts.Alike(left, right);
        return new CoreCompare(comparison, one, another);
    }

    internal static CoreCondition Among(CoreExpression value, IEnumerable<Constant> choices) =>
        new CoreAmong(value, choices.Select(choice => new CoreConstant(choice, value.Type)).ToEquatableArray());

    private CoreSameRecord Same(RecordType record, CoreRead left, CoreRead right)
    {
        RecordDefinition definition = vocabulary.Records.First(candidate => candidate.Name == record.Name);
        return new CoreSameRecord(
            definition,
            left,
            right,
            definition.ToldApartBy is { } apart ? Part(left, right, apart) : null,
            definition.Lifelong.Count > 0 ? Renumbered(definition, left, right) : null,
            definition.IdentifiedBy.Select(part => Part(left, right, part)).ToEquatableArray());
    }

    // The same type, one of those that are for life, and something else of what identifies them is another.
    private CoreLogic Renumbered(RecordDefinition definition, CoreRead left, CoreRead right)
    {
        EquatableArray<FieldDefinition> type = definition.IdentifiedBy.First(path => path[path.Count - 1].Type == definition.Lifelong[0].Enum);
        CoreExpression[] others = [.. definition.IdentifiedBy.Where(path => path != type).Select(path => new CoreNot(Part(left, right, path)))];
        return new CoreLogic(IsAnd: true, EquatableArray.Of<CoreExpression>(
            Among(left.Below(type), definition.Lifelong),
            Part(left, right, type),
            others.Length == 1 ? others[0] : new CoreLogic(IsAnd: false, others.ToEquatableArray())));
    }

    private CoreCompare Part(CoreRead left, CoreRead right, EquatableArray<FieldDefinition> part) =>
        (CoreCompare)Equal(left.Below(part), right.Below(part));
}
