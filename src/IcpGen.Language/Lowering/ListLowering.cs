using System;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Says membership and inclusion by <c>every</c> and <c>any</c>, which is what they mean.</summary>
internal sealed class ListLowering(ComparisonLowering comparisons)
{
    /// <summary>Whether an element of a list is the same as a value.</summary>
    /// <param name="list">The list.</param>
    /// <param name="sides">What is compared, given an element: what is needed of the left side is told first.</param>
    internal CoreQuantify Contains(Sequence list, Func<CoreExpression, (CoreExpression Left, CoreExpression Right)> sides)
    {
        CoreLoop loop = SequenceLowering.Loop(new Variable("candidate", list.Element), list);
        (CoreExpression left, CoreExpression right) = sides(Of(loop.Variable));
        return new CoreQuantify(IsEvery: false, loop, comparisons.Equal(left, right));
    }

    /// <summary>Whether a list holds every value of another.</summary>
    internal CoreQuantify IncludesAll(Sequence list, Sequence values)
    {
        CoreLoop loop = SequenceLowering.Loop(new Variable("wanted", values.Element), values);
        return new CoreQuantify(IsEvery: true, loop, Contains(list, element => (element, Of(loop.Variable))));
    }

    private static CoreRead Of(Variable variable) => new(new FieldPath(variable, default), variable.Type);
}
