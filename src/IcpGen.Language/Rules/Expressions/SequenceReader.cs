namespace IcpGen.Language.Rules;

/// <summary>Reads the sequences that an expression itself walks.</summary>
internal sealed class SequenceReader : IExpressionReader<EquatableArray<Sequence>>
{
    internal static SequenceReader Instance { get; } = new();

    public EquatableArray<Sequence> Compare(CompareExpression compare) => default;

    public EquatableArray<Sequence> SameList(SameListExpression same) => EquatableArray.Of(same.Left, same.Right);

    public EquatableArray<Sequence> OneOf(OneOfExpression oneOf) => default;

    public EquatableArray<Sequence> InList(InListExpression inList) => EquatableArray.Of(inList.List);

    public EquatableArray<Sequence> IncludesAll(IncludesAllExpression includes) => EquatableArray.Of(includes.List, includes.Values);

    public EquatableArray<Sequence> TextTest(TextTestExpression test) => default;

    public EquatableArray<Sequence> PartTest(PartTestExpression test) => default;

    public EquatableArray<Sequence> Presence(PresenceExpression presence) => default;

    public EquatableArray<Sequence> Not(NotExpression not) => default;

    public EquatableArray<Sequence> Logic(LogicExpression logic) => default;

    public EquatableArray<Sequence> Quantifier(QuantifierExpression quantifier) => EquatableArray.Of(quantifier.Sequence);

    public EquatableArray<Sequence> Provided(ProvidedExpression provided) => default;

    public EquatableArray<Sequence> Literal(LiteralExpression literal) => default;

    public EquatableArray<Sequence> Path(PathExpression path) => default;

    public EquatableArray<Sequence> Derived(DerivedExpression derived) => default;

    public EquatableArray<Sequence> Conversion(ConversionExpression conversion) => default;

    public EquatableArray<Sequence> Count(CountExpression count) => EquatableArray.Of(count.Sequence);

    public EquatableArray<Sequence> Wording(WordingExpression wording) => default;

    public EquatableArray<Sequence> Fact(FactExpression fact) => default;

    public EquatableArray<Sequence> Today(TodayExpression today) => default;

    public EquatableArray<Sequence> DateOffset(DateOffsetExpression offset) => default;

    public EquatableArray<Sequence> Age(AgeExpression age) => default;
}
