using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>
/// An expression as back ends read it: what the language can say in several ways is said in one. Two are equal where they mean the same
/// computation; where they stand in the rule text only guards and statements know. The kinds are closed: <see cref="ICoreReader{TResult}"/>.
/// </summary>
/// <param name="Type">The type of its value; conditions are <c>Flag</c>.</param>
internal abstract record CoreExpression(RuleType Type)
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(ICoreReader<TResult> reader);
}

/// <summary>Reads every kind of core expression.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
internal interface ICoreReader<out TResult>
{
    /// <summary>Reads a written value.</summary>
    TResult Constant(CoreConstant constant);

    /// <summary>Reads a field.</summary>
    TResult Read(CoreRead read);

    /// <summary>Reads a value that is reckoned from others.</summary>
    TResult Call(CoreCall call);

    /// <summary>Reads a fact asked of the host.</summary>
    TResult Fact(CoreFact fact);

    /// <summary>Reads the as-of day.</summary>
    TResult Today(CoreToday today);

    /// <summary>Reads how many elements there are.</summary>
    TResult Count(CoreCount count);

    /// <summary>Reads a comparison of two values of one type.</summary>
    TResult Compare(CoreCompare compare);

    /// <summary>Reads whether two records mean the same thing.</summary>
    TResult SameRecord(CoreSameRecord same);

    /// <summary>Reads whether a value is one of several written ones.</summary>
    TResult Among(CoreAmong among);

    /// <summary>Reads a test of a text.</summary>
    TResult TextTest(CoreTextTest test);

    /// <summary>Reads whether a field holds a value.</summary>
    TResult Present(CorePresent present);

    /// <summary>Reads a negation.</summary>
    TResult Not(CoreNot not);

    /// <summary>Reads a conjunction or a disjunction.</summary>
    TResult Logic(CoreLogic logic);

    /// <summary>Reads a condition on every element of a sequence, or on at least one.</summary>
    TResult Quantify(CoreQuantify quantify);

    /// <summary>Reads whether enough of a document has been supplied.</summary>
    TResult Supplied(CoreSupplied supplied);
}
