using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds expressions. A null means that something is wrong and has been said.</summary>
internal sealed partial class ExpressionBinder(BindingScope scope)
{
    private UnitSymbols Unit => scope.Unit;

    /// <summary>Binds a condition.</summary>
    internal Expression? BindCondition(ExpressionSyntax syntax) => BindValue(syntax, SimpleTypes.Flag);

    /// <summary>Binds a value of a type that is no list's.</summary>
    internal Expression? BindValue(ExpressionSyntax syntax, RuleType wanted) => (BindAs(syntax, wanted) as Bound.One)?.Value;

    /// <summary>Binds what fits into a type; where that is a list's, a list may come of it.</summary>
    private Bound? BindAs(ExpressionSyntax syntax, RuleType wanted) => Bind(syntax, wanted) is { } bound ? Fit(bound, wanted, syntax) : null;

    /// <summary>Binds anything but a list's many values.</summary>
    private Bound? BindScalar(ExpressionSyntax syntax) => Bind(syntax) is { } bound && IsScalar(bound, syntax) ? bound : null;

    /// <summary>Binds anything; a list may come of it.</summary>
    /// <param name="syntax">What was written.</param>
    /// <param name="expected">The type in which members of enumerations are looked up, or null.</param>
    internal Bound? Bind(ExpressionSyntax syntax, RuleType? expected = null) => syntax switch
    {
        ParenthesizedExpressionSyntax parenthesized => Bind(parenthesized.Expression, expected),
        TextExpressionSyntax text => BindText(text, expected),
        NumberExpressionSyntax number => BindNumber(number),
        DateExpressionSyntax date => BindDate(date),
        NameExpressionSyntax name => BindName(name, expected),
        MemberExpressionSyntax member => BindMember(member),
        CallExpressionSyntax call => BindCall(call),
        ListExpressionSyntax list => BindList(list, expected),
        LogicExpressionSyntax logic => BindLogic(logic),
        NotExpressionSyntax not => BindCondition(not.Operand) is { } operand ? Expressions.Not(operand, not.Span) : null,
        QuantifierExpressionSyntax quantifier => BindQuantifier(quantifier),
        CompareExpressionSyntax compare => BindCompare(compare),
        InExpressionSyntax isIn => BindIn(isIn),
        IncludesAllExpressionSyntax includes => BindIncludesAll(includes),
        TextTestExpressionSyntax test => BindTextTest(test),
        PartTestExpressionSyntax test => BindPartTest(test),
        PresenceExpressionSyntax presence => BindPresence(presence),
        DateOffsetExpressionSyntax offset => BindDateOffset(offset),
        ProvidedExpressionSyntax provided => BindProvided(provided),
        ObjectExpressionSyntax => Misplaced(syntax.Span, "{ … }"),
        _ => null,
    };

    /// <summary>The value where it fits; a text that was written fits into every text type.</summary>
    private Bound? Fit(Bound bound, RuleType wanted, ExpressionSyntax syntax)
    {
        if (wanted is not ListType && !IsScalar(bound, syntax))
        {
            return null;
        }

        if (bound is Bound.One { Value: LiteralExpression { Value: TextConstant } literal } && wanted.IsText())
        {
            return literal with { Type = wanted };
        }

        RuleType type = bound is Bound.Many ? new ListType(bound.Type, false) : bound.Type;
        if (type.FitsInto(wanted))
        {
            return bound;
        }

        if (bound is Bound.One { Value: PathExpression { Type: ListType { Element: var element } } } && element.FitsInto(wanted))
        {
            scope.Report(BindingDiagnostics.ThroughList, syntax.Span, syntax.Excerpt(), bound.TypeName);
            return null;
        }

        scope.Report(
            BindingDiagnostics.TypeMismatch, syntax.Span, syntax.Excerpt(), bound.TypeName, wanted.ToString(), ConversionHint(bound, wanted, syntax));
        return null;
    }

    private static Localized ConversionHint(Bound bound, RuleType wanted, ExpressionSyntax syntax) =>
        bound.Type.IsText() && wanted.IsText()
            ? ($"；可写 `{wanted}({syntax.Excerpt()})`", $"; `{wanted}({syntax.Excerpt()})` reads it as one")
        : bound is Bound.One { Value: LiteralExpression { Value: NumberConstant } } && wanted.IsText()
            ? ($"；号码要写在引号里：`\"{syntax.Excerpt()}\"`", $"; a number that identifies is written in quotes: `\"{syntax.Excerpt()}\"`")
        : bound is Bound.One { Value: PathExpression } && wanted == SimpleTypes.Flag
            ? ($"；是否指 `{syntax.Excerpt()} is present`", $"; perhaps `{syntax.Excerpt()} is present` is meant")
            : "";

    private bool IsScalar(Bound bound, ExpressionSyntax syntax)
    {
        if (bound is not Bound.Many)
        {
            return true;
        }

        scope.Report(BindingDiagnostics.ThroughList, syntax.Span, syntax.Excerpt(), bound.TypeName);
        return false;
    }

    private Expression? BindLogic(LogicExpressionSyntax syntax)
    {
        Expression?[] operands = [.. syntax.Operands.Select(BindCondition)];
        return operands.Contains(null) ? null : Expressions.Logic(syntax.IsAnd, operands.OfType<Expression>(), syntax.Span);
    }

    private Expression? Misplaced(SourceSpan span, string word)
    {
        scope.Report(BindingDiagnostics.MisplacedWord, span, word, ("用于示例", "stand in examples"));
        return null;
    }
}
