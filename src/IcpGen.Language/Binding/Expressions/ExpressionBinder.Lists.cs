using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private Expression? BindIn(InExpressionSyntax syntax)
    {
        (Bound? bound, Bound? list) = BindSides(syntax.Value, syntax.List);
        if (bound is null || list is null || !IsScalar(bound, syntax.Value) || !IsListOrReport(list, syntax.List)
            || ElementOf(list, bound, syntax) is not { } value)
        {
            return null;
        }

        Expression? test = list is Bound.Written written
            ? OneOf(value, written, syntax.List, syntax.Span)
            : AsSequence(list, syntax.List) is { } sequence ? new InListExpression(value, sequence, SimpleTypes.Flag, syntax.Span) : null;
        return test is not null && syntax.NotKeyword is not null ? Expressions.Not(test, syntax.Span) : test;
    }

    private Expression? ElementOf(Bound list, Bound bound, InExpressionSyntax syntax)
    {
        if (bound is Bound.One { Value: var value } && value.Type.IsComparableTo(list.Type.Element()))
        {
            return HasIdentity(value.Type, syntax.Value.Span) ? value : null;
        }

        scope.Report(
            BindingDiagnostics.NotComparable,
            syntax.Value.Span,
            syntax.Value.Excerpt(),
            bound.TypeName,
            syntax.List.Excerpt(),
            list.TypeName,
            syntax.InKeyword.Value,
            "");
        return null;
    }

    private Expression? OneOf(Expression value, Bound.Written list, ExpressionSyntax syntax, SourceSpan span)
    {
        if (list.Items.Count == 0)
        {
            scope.Report(BindingDiagnostics.EmptyChoice, syntax.Span);
            return null;
        }

        return list.Items.All(item => item is LiteralExpression)
            ? new OneOfExpression(value, list.Items.Cast<LiteralExpression>().ToEquatableArray(), SimpleTypes.Flag, span)
            : Expressions.Logic(false, list.Items.Select(item => Expressions.Compare(CompareOperator.Equal, value, item, span)), span);
    }

    private Expression? BindIncludesAll(IncludesAllExpressionSyntax syntax)
    {
        (Bound? list, Bound? values) = BindSides(syntax.List, syntax.Values);
        if (list is null || values is null || !IsListOrReport(list, syntax.List) || !IsListOrReport(values, syntax.Values)
            || !IsElementOf(values, list, syntax) || AsSequence(list, syntax.List) is not { } sequence)
        {
            return null;
        }

        if (values is Bound.Written written)
        {
            return written.Items.Count > 0 ? IncludesAll(sequence, written, syntax.Span) : EmptyChoice(syntax.Values);
        }

        return AsSequence(values, syntax.Values) is { } wanted
            ? new IncludesAllExpression(sequence, wanted, SimpleTypes.Flag, syntax.Span)
            : null;
    }

    private bool IsElementOf(Bound values, Bound list, IncludesAllExpressionSyntax syntax)
    {
        if (values.Type.Element().IsComparableTo(list.Type.Element()))
        {
            return HasIdentity(list.Type.Element(), syntax.Span);
        }

        scope.Report(
            BindingDiagnostics.NotComparable,
            syntax.Span,
            syntax.List.Excerpt(),
            list.TypeName,
            syntax.Values.Excerpt(),
            values.TypeName,
            syntax.Keyword.Value,
            "");
        return false;
    }

    private Expression? EmptyChoice(ExpressionSyntax syntax)
    {
        scope.Report(BindingDiagnostics.EmptyChoice, syntax.Span);
        return null;
    }

    private static Expression IncludesAll(Sequence sequence, Bound.Written values, SourceSpan span) =>
        Expressions.Logic(true, values.Items.Select(item => new InListExpression(item, sequence, SimpleTypes.Flag, span)), span);

    /// <summary>Two lists as sets; a written one is taken apart: it holds every element, and every item is in it.</summary>
    private Expression? BindSameList(Bound left, Bound right, CompareOperator comparison, CompareExpressionSyntax syntax)
    {
        if (!left.Type.Element().IsComparableTo(right.Type.Element()) || (left is Bound.Written && right is Bound.Written))
        {
            scope.Report(
                BindingDiagnostics.NotComparable,
                syntax.Span,
                syntax.Left.Excerpt(),
                left.TypeName,
                syntax.Right.Excerpt(),
                right.TypeName,
                syntax.Operator.Value,
                "");
            return null;
        }

        Expression? same = (left, right) switch
        {
            (Bound.Written written, _) => SameAsWritten(right, syntax.Right, written, syntax.Left, syntax.Span),
            (_, Bound.Written written) => SameAsWritten(left, syntax.Left, written, syntax.Right, syntax.Span),
            _ => HasIdentity(left.Type.Element(), syntax.Span) && AsSequence(left, syntax.Left) is { } first && AsSequence(right, syntax.Right) is { } second
                ? new SameListExpression(first, second, SimpleTypes.Flag, syntax.Span)
                : null,
        };
        return same is not null && comparison == CompareOperator.NotEqual ? Expressions.Not(same, syntax.Span) : same;
    }

    private Expression? SameAsWritten(
        Bound list, ExpressionSyntax listSyntax, Bound.Written written, ExpressionSyntax writtenSyntax, SourceSpan span)
    {
        if (AsSequence(list, listSyntax) is not { } sequence)
        {
            return null;
        }

        if (written.Items.Count == 0)
        {
            CountExpression count = new(sequence, false, SimpleTypes.Number, span);
            return Expressions.Compare(CompareOperator.Equal, count, Expressions.Literal(new NumberConstant(0), SimpleTypes.Number, span), span);
        }

        if (!HasIdentity(sequence.Element, span))
        {
            return null;
        }

        Variable element = new(scope.Names.Take("element"), sequence.Element);
        PathExpression read = new(new FieldPath(element, default), element.Type, span);
        return OneOf(read, written, writtenSyntax, span) is { } among
            ? Expressions.Logic(
                true,
                [IncludesAll(sequence, written, span), new QuantifierExpression(true, element, sequence, among, SimpleTypes.Flag, span)],
                span)
            : null;
    }
}
