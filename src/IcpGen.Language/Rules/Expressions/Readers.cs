namespace IcpGen.Language.Rules;

/// <summary>Reads every kind of expression.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
public interface IExpressionReader<out TResult> : IConditionReader<TResult>, IValueReader<TResult>;

/// <summary>Reads every kind of condition.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
public interface IConditionReader<out TResult>
{
    /// <summary>Reads a comparison of two values.</summary>
    TResult Compare(CompareExpression compare);

    /// <summary>Reads whether two lists hold the same values.</summary>
    TResult SameList(SameListExpression same);

    /// <summary>Reads whether a value is one of those written.</summary>
    TResult OneOf(OneOfExpression oneOf);

    /// <summary>Reads whether a value is among a list's.</summary>
    TResult InList(InListExpression inList);

    /// <summary>Reads whether a list holds every value of another.</summary>
    TResult IncludesAll(IncludesAllExpression includes);

    /// <summary>Reads a test of a text against a written one.</summary>
    TResult TextTest(TextTestExpression test);

    /// <summary>Reads a test of a text against one that is read.</summary>
    TResult PartTest(PartTestExpression test);

    /// <summary>Reads whether a field holds a value.</summary>
    TResult Presence(PresenceExpression presence);

    /// <summary>Reads a <c>not</c>.</summary>
    TResult Not(NotExpression not);

    /// <summary>Reads an <c>and</c> or an <c>or</c>.</summary>
    TResult Logic(LogicExpression logic);

    /// <summary>Reads an <c>every</c> or an <c>any</c>.</summary>
    TResult Quantifier(QuantifierExpression quantifier);

    /// <summary>Reads whether a document has been supplied.</summary>
    TResult Provided(ProvidedExpression provided);
}

/// <summary>Reads every kind of value.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
public interface IValueReader<out TResult>
{
    /// <summary>Reads a value as written.</summary>
    TResult Literal(LiteralExpression literal);

    /// <summary>Reads a field.</summary>
    TResult Path(PathExpression path);

    /// <summary>Reads a derived member of a text.</summary>
    TResult Derived(DerivedExpression derived);

    /// <summary>Reads a text read as another text type.</summary>
    TResult Conversion(ConversionExpression conversion);

    /// <summary>Reads a wording with values in it.</summary>
    TResult Wording(WordingExpression wording);

    /// <summary>Reads a <c>count</c>.</summary>
    TResult Count(CountExpression count);

    /// <summary>Reads a fact asked of the host.</summary>
    TResult Fact(FactExpression fact);

    /// <summary>Reads the as-of day.</summary>
    TResult Today(TodayExpression today);

    /// <summary>Reads a date moved by a period.</summary>
    TResult DateOffset(DateOffsetExpression offset);

    /// <summary>Reads the full years from a date to the as-of day.</summary>
    TResult Age(AgeExpression age);
}
