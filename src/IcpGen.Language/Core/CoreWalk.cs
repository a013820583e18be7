using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>Walks core expressions, whatever their kinds are.</summary>
internal static class CoreWalk
{
    /// <summary>An expression and all below it, outermost first.</summary>
    public static IEnumerable<CoreExpression> DescendantsAndSelf(this CoreExpression expression) =>
        expression.Accept(CorePartReader.Instance).Children.SelectMany(DescendantsAndSelf).Prepend(expression);

    /// <summary>The variables that an expression takes from around it, each once, in order of mention.</summary>
    public static IReadOnlyList<string> FreeVariables(this CoreExpression expression)
    {
        CoreParts[] parts = [.. expression.DescendantsAndSelf().Select(part => part.Accept(CorePartReader.Instance))];
        HashSet<string> bound = [.. parts.SelectMany(part => part.Loops).Select(loop => loop.Variable.Name)];
        return [.. parts.SelectMany(part => part.Paths).Select(path => path.Start?.Name).OfType<string>().Where(name => !bound.Contains(name)).Distinct()];
    }
}

/// <summary>What an expression is made of.</summary>
/// <param name="Children">The expressions directly below it.</param>
/// <param name="Paths">The paths that it names or walks itself.</param>
/// <param name="Loops">The loops that bind a variable in it.</param>
internal sealed record CoreParts(IReadOnlyList<CoreExpression> Children, IReadOnlyList<FieldPath> Paths, IReadOnlyList<CoreLoop> Loops);

/// <summary>Reads what expressions are made of.</summary>
internal sealed class CorePartReader : ICoreReader<CoreParts>
{
    internal static CorePartReader Instance { get; } = new();

    public CoreParts Constant(CoreConstant constant) => Of();

    public CoreParts Read(CoreRead read) => new([], [read.Path], []);

    public CoreParts Call(CoreCall call) => Of([.. call.Arguments]);

    public CoreParts Fact(CoreFact fact) => Of([.. fact.Arguments]);

    public CoreParts Today(CoreToday today) => Of();

    public CoreParts Count(CoreCount count) => new([], Walked(count.Sequence), []);

    public CoreParts Compare(CoreCompare compare) => Of(compare.Left, compare.Right);

    public CoreParts SameRecord(CoreSameRecord same) => Of(same.Left, same.Right);

    public CoreParts Among(CoreAmong among) => Of([among.Value, .. among.Choices]);

    public CoreParts TextTest(CoreTextTest test) => Of(test.Target, test.Part);

    public CoreParts Present(CorePresent present) => Of(present.Field);

    public CoreParts Not(CoreNot not) => Of(not.Operand);

    public CoreParts Logic(CoreLogic logic) => Of([.. logic.Operands]);

    public CoreParts Quantify(CoreQuantify quantify) => new([quantify.Body], Walked(quantify.Loop.Sequence), [quantify.Loop]);

    public CoreParts Supplied(CoreSupplied supplied) => new(
        supplied.Copies is { } copies ? [supplied.Match, copies] : [supplied.Match], Walked(supplied.Materials.Sequence), [supplied.Materials]);

    private static CoreParts Of(params CoreExpression[] children) => new(children, [], []);

    private static FieldPath[] Walked(CoreSequence sequence) => [.. sequence.Sources.Select(source => source.Path)];
}
