using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Walks bound expressions, whatever their kinds are.</summary>
public static class ExpressionWalk
{
    /// <summary>The expressions directly below one. What a sequence walks is not below; see <see cref="Sequences"/>.</summary>
    public static IEnumerable<Expression> Children(this Expression expression) => expression.Accept(ChildReader.Instance);

    /// <summary>The sequences that an expression itself walks.</summary>
    public static IEnumerable<Sequence> Sequences(this Expression expression) => expression.Accept(SequenceReader.Instance);

    /// <summary>An expression and all below it, outermost first.</summary>
    public static IEnumerable<Expression> DescendantsAndSelf(this Expression expression) =>
        expression.Children().SelectMany(DescendantsAndSelf).Prepend(expression);

    /// <summary>The same expression with other parts in it.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="map">Gives what takes a part's place; it has to be of the kind that stands there.</param>
    /// <param name="walk">Gives what takes a sequence's place, or null where sequences stay.</param>
    public static Expression Map(this Expression expression, Func<Expression, Expression> map, Func<Sequence, Sequence>? walk = null) =>
        expression.Accept(new ChildMapper(map, walk ?? (sequence => sequence)));

    /// <summary>What comes of an expression once it is known what comes of its parts.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="expression">The expression.</param>
    /// <param name="combine">Makes the result of an expression and of the results of its parts, in order.</param>
    public static TResult Fold<TResult>(this Expression expression, Func<Expression, IReadOnlyList<TResult>, TResult> combine) =>
        combine(expression, expression.Children().Select(child => child.Fold(combine)).ToArray());
}
