using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Reads the expressions directly below one. What a sequence walks is not below; see <see cref="SequenceReader"/>.</summary>
internal sealed class ChildReader : IExpressionReader<IEnumerable<Expression>>
{
    internal static ChildReader Instance { get; } = new();

    public IEnumerable<Expression> Compare(CompareExpression compare) => [compare.Left, compare.Right];

    public IEnumerable<Expression> SameList(SameListExpression same) => [];

    public IEnumerable<Expression> OneOf(OneOfExpression oneOf) => oneOf.Choices.Prepend<Expression>(oneOf.Value);

    public IEnumerable<Expression> InList(InListExpression inList) => [inList.Value];

    public IEnumerable<Expression> IncludesAll(IncludesAllExpression includes) => [];

    public IEnumerable<Expression> TextTest(TextTestExpression test) => [test.Target];

    public IEnumerable<Expression> PartTest(PartTestExpression test) => [test.Target, test.Part];

    public IEnumerable<Expression> Presence(PresenceExpression presence) => [presence.Field];

    public IEnumerable<Expression> Not(NotExpression not) => [not.Operand];

    public IEnumerable<Expression> Logic(LogicExpression logic) => logic.Operands;

    public IEnumerable<Expression> Quantifier(QuantifierExpression quantifier) => [quantifier.Body];

    public IEnumerable<Expression> Provided(ProvidedExpression provided) => provided.Demand.Expressions();

    public IEnumerable<Expression> Literal(LiteralExpression literal) => [];

    public IEnumerable<Expression> Path(PathExpression path) => [];

    public IEnumerable<Expression> Derived(DerivedExpression derived) =>
        derived.Argument is null ? [derived.Target] : [derived.Target, derived.Argument];

    public IEnumerable<Expression> Conversion(ConversionExpression conversion) => [conversion.Operand];

    public IEnumerable<Expression> Count(CountExpression count) => [];

    public IEnumerable<Expression> Wording(WordingExpression wording) => wording.Parts;

    public IEnumerable<Expression> Fact(FactExpression fact) => fact.Arguments;

    public IEnumerable<Expression> Today(TodayExpression today) => [];

    public IEnumerable<Expression> DateOffset(DateOffsetExpression offset) => [offset.Date];

    public IEnumerable<Expression> Age(AgeExpression age) => [age.Date];
}
