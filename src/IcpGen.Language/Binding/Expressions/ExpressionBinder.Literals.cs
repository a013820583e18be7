using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private const int LongestPeriod = 100_000;
    private const string LongestPeriodText = "100000";

    private Expression? BindText(TextExpressionSyntax syntax, RuleType? expected)
    {
        if (IsNoText(expected) && !syntax.IsMissing)
        {
            return BindQuotedValue(syntax, expected!);
        }

        if (syntax.Text.Token.IsFaulty || expected is EnumType)
        {
            return BindLabel(syntax, expected);
        }

        return syntax.IsMissing
            ? null
            : Expressions.Literal(new TextConstant(syntax.Text.Value), SimpleTypes.Text, syntax.Span);
    }

    private static bool IsNoText(RuleType? type) => type is SimpleType { Kind: SimpleKind.Date or SimpleKind.Number or SimpleKind.Flag };

    /// <summary>A date, a number or an answer was written as a text, or in Chinese: says how it is written.</summary>
    private Expression? BindQuotedValue(TextExpressionSyntax syntax, RuleType type)
    {
        string written = syntax.Text.Value;
        if (OtherValues.Meant(written, type) is not { } meant)
        {
            scope.Report(BindingDiagnostics.TypeMismatch, syntax.Span, syntax.Excerpt(), SimpleTypes.Text.ToString(), type.ToString(), OtherValues.Form(type));
        }
        else if (syntax.Text.Token.IsFaulty)
        {
            scope.Report(BindingDiagnostics.LabelForName, syntax.Span, written, meant);
        }
        else
        {
            scope.Report(BindingDiagnostics.QuotedValue, syntax.Span, syntax.Excerpt(), type.ToString(), meant);
        }

        return null;
    }

    /// <summary>A label was written where a name belongs: says which.</summary>
    private Expression? BindLabel(TextExpressionSyntax syntax, RuleType? expected)
    {
        string written = syntax.Text.Value;
        EnumType? type = expected as EnumType;
        IEnumerable<Candidate> candidates = type is null ? ValueCandidates(null) : Candidate.Members(Unit.EnumOf(type));
        if (expected?.IsText() == true)
        {
            return null;
        }

        if (type is not null && !syntax.Text.Token.IsFaulty
            && candidates.FirstOrDefault(candidate => string.Equals(candidate.Name, written, StringComparison.OrdinalIgnoreCase)).Name is { } quoted)
        {
            scope.Report(BindingDiagnostics.QuotedValue, syntax.Span, syntax.Excerpt(), type.ToString(), quoted);
        }
        else if (Suggestions.Called(written, candidates) is { } name)
        {
            scope.Report(BindingDiagnostics.LabelForName, syntax.Span, written, name);
        }
        else if (type is not null && !Unit.FaultyTypes.Contains(type.Name))
        {
            scope.Report(BindingDiagnostics.UnknownMember, syntax.Span, type.Name, written, Suggestions.Hint(written, candidates));
        }
        else if (type is null && Suggestions.Nearest(written, candidates) is not null)
        {
            scope.Report(BindingDiagnostics.UnknownName, syntax.Span, written, Suggestions.Hint(written, candidates));
        }

        return null;
    }

    private static LiteralExpression? BindNumber(NumberExpressionSyntax syntax) =>
        syntax.Value is { } value ? Expressions.Literal(new NumberConstant(value), SimpleTypes.Number, syntax.Span) : null;

    private static LiteralExpression? BindDate(DateExpressionSyntax syntax) =>
        syntax.Value is { } value ? Expressions.Literal(new DateConstant(value), SimpleTypes.Date, syntax.Span) : null;

    private Bound.Written? BindList(ListExpressionSyntax syntax, RuleType? expected)
    {
        RuleType? element = expected?.Element();
        List<Expression> items = [];
        foreach (ExpressionSyntax item in syntax.Items)
        {
            if (BindItem(item, element) is { } bound)
            {
                items.Add(bound);
                element ??= bound.Type;
            }
        }

        return items.Count < syntax.Items.Count
            ? null
            : new Bound.Written(items.ToEquatableArray(), element ?? SimpleTypes.Text);
    }

    /// <summary>An item of a list of texts may be of any text type, as in a comparison.</summary>
    private Expression? BindItem(ExpressionSyntax item, RuleType? element) => element is null
        ? BindScalar(item) is { } bound ? OneItem(bound, item) : null
        : BindValue(item, element.IsText() ? SimpleTypes.Text : element);

    /// <summary>There are no lists of lists.</summary>
    private Expression? OneItem(Bound bound, ExpressionSyntax item)
    {
        if (bound is Bound.One { Value: { Type: not ListType } value })
        {
            return value;
        }

        scope.Report(BindingDiagnostics.TypeMismatch, item.Span, item.Excerpt(), bound.TypeName, bound.Type.Element().ToString(), "");
        return null;
    }

    private DateOffsetExpression? BindDateOffset(DateOffsetExpressionSyntax syntax)
    {
        Expression? date = BindValue(syntax.Date, SimpleTypes.Date);
        if (syntax.Amount.IsMissing || syntax.Unit.NameOrNull() is not { } unit || syntax.Amount.Value is not { } amount)
        {
            return null;
        }

        if (amount > LongestPeriod)
        {
            scope.Report(BindingDiagnostics.PeriodTooLong, syntax.Amount.Span, syntax.Amount.Excerpt(), LongestPeriodText);
            return null;
        }

        int signed = syntax.Operator.Kind == TokenKind.Minus ? -(int)amount : (int)amount;
        return date is null ? null : new DateOffsetExpression(date, signed, Unit(unit), SimpleTypes.Date, syntax.Span);

        static DateUnit Unit(string word) => word switch
        {
            "days" => DateUnit.Days,
            "months" => DateUnit.Months,
            _ => DateUnit.Years,
        };
    }
}
