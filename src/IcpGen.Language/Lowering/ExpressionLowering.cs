using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Brings expressions into the core.</summary>
internal sealed class ExpressionLowering : IExpressionReader<CoreExpression>
{
    private readonly Vocabulary _vocabulary;
    private readonly ComparisonLowering _comparisons;

    internal ExpressionLowering(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _comparisons = new ComparisonLowering(vocabulary);
        Lists = new ListLowering(_comparisons);
        Documents = new DocumentLowering(vocabulary, this, _comparisons);
    }

    internal ListLowering Lists { get; }

    internal DocumentLowering Documents { get; }

    internal CoreExpression Lower(Expression expression) => expression.Accept(this);

    public CoreExpression Compare(CompareExpression compare) =>
        _comparisons.Compare(compare.Operator, Lower(compare.Left), Lower(compare.Right));

    public CoreExpression SameList(SameListExpression same) => new CoreLogic(
        IsAnd: true,
        EquatableArray.Of<CoreExpression>(Lists.IncludesAll(same.Left, same.Right), Lists.IncludesAll(same.Right, same.Left)));

    public CoreExpression OneOf(OneOfExpression oneOf) =>
        ComparisonLowering.Among(Lower(oneOf.Value), oneOf.Choices.Select(choice => choice.Value));

    public CoreExpression InList(InListExpression inList) => Lists.Contains(inList.List, element => (Lower(inList.Value), element));

    public CoreExpression IncludesAll(IncludesAllExpression includes) => Lists.IncludesAll(includes.List, includes.Values);

    public CoreExpression TextTest(TextTestExpression test) =>
        new CoreTextTest(test.Test, Texts.Of(Lower(test.Target)), new CoreConstant(new TextConstant(test.Pattern), Texts.Type));

    public CoreExpression PartTest(PartTestExpression test) => new CoreTextTest(test.Test, Texts.Of(Lower(test.Target)), Texts.Of(Lower(test.Part)));

    public CoreExpression Presence(PresenceExpression presence)
    {
        CorePresent present = new(new CoreRead(presence.Field.Path, presence.Field.Type));
        return presence.Present ? present : new CoreNot(present);
    }

    public CoreExpression Not(NotExpression not) => new CoreNot(Lower(not.Operand));

    public CoreExpression Logic(LogicExpression logic) => new CoreLogic(logic.IsAnd, logic.Operands.Select(Lower).ToEquatableArray());

    public CoreExpression Quantifier(QuantifierExpression quantifier) =>
        new CoreQuantify(quantifier.IsEvery, SequenceLowering.Loop(quantifier.Variable, quantifier.Sequence), Lower(quantifier.Body));

    public CoreExpression Provided(ProvidedExpression provided) => Documents.Supplied(provided.Demand);

    public CoreExpression Literal(LiteralExpression literal) => new CoreConstant(literal.Value, literal.Type);

    public CoreExpression Path(PathExpression path) => new CoreRead(path.Path, path.Type);

    public CoreExpression Derived(DerivedExpression derived)
    {
        DeriveFunction function = DeriveFunction.Named(derived.Target.Type, derived.Member);
        CoreExpression target = function.Of == SimpleKind.Text ? Texts.Of(Lower(derived.Target)) : Lower(derived.Target);
        return new CoreCall(
            function,
            derived.Argument is null ? EquatableArray.Of(target) : EquatableArray.Of(target, Texts.Of(Lower(derived.Argument))),
            derived.Type);
    }

    public CoreExpression Conversion(ConversionExpression conversion) =>
        Texts.As(conversion.Type, Lower(conversion.Operand));

    public CoreExpression Count(CountExpression count) => new CoreCount(SequenceLowering.Lower(count.Sequence), count.Distinct);

    public CoreExpression Fact(FactExpression fact)
    {
        EquatableArray<RuleType>? parameters = _vocabulary.Facts.FirstOrDefault(declared => declared.Name == fact.Fact)?.Parameters;
        return new CoreFact(
            fact.Fact,
            fact.Arguments.Select((argument, index) => Texts.As(parameters?.ElementAtOrDefault(index) ?? argument.Type, Lower(argument))).ToEquatableArray(),
            fact.Type);
    }

    public CoreExpression Wording(WordingExpression wording)
    {
        List<string> between = [""];
        List<CoreExpression> values = [];
        foreach (Expression part in wording.Parts)
        {
            if (part is LiteralExpression { Value: TextConstant text })
            {
                between[between.Count - 1] += text.Value;
            }
            else
            {
                values.Add(Texts.Of(Lower(part)));
                between.Add("");
            }
        }

        return new CoreCall(new JoinFunction(between.ToEquatableArray()), values.ToEquatableArray(), Texts.Type);
    }

    public CoreExpression Today(TodayExpression today) => new CoreToday();

    public CoreExpression DateOffset(DateOffsetExpression offset) =>
        new CoreCall(new MoveFunction(offset.Amount, offset.Unit), EquatableArray.Of(Lower(offset.Date)), offset.Type);

    public CoreExpression Age(AgeExpression age) => new CoreCall(new AgeFunction(), EquatableArray.Of(Lower(age.Date)), age.Type);
}
