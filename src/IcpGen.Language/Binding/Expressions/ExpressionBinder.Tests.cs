using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private ConditionExpression? BindTextTest(TextTestExpressionSyntax syntax) => BindValue(syntax.Target, SimpleTypes.Text) is { } target
        ? BindWritten(syntax, syntax.Keyword, target, syntax.Pattern)
        : null;

    /// <summary>A test against a wording; one that holds values is read as they are.</summary>
    private ConditionExpression? BindWritten(ExpressionSyntax syntax, SyntaxToken keyword, Expression target, StringSyntax pattern)
    {
        TextTest test = TestOf(keyword);
        if (new WordingBinder(scope).Bind(pattern, hasBlanks: test == TextTest.Matches) is not { } wording)
        {
            return null;
        }

        if (wording is not LiteralExpression { Value: TextConstant { Value: var text } })
        {
            return new PartTestExpression(test, target, wording, SimpleTypes.Flag, syntax.Span);
        }

        if (text.Trim().Length == 0)
        {
            scope.Report(BindingDiagnostics.EmptyWording, pattern.Span, keyword.Value);
        }
        else if (test == TextTest.Matches && !WordingBinder.SeemsRegularExpression(pattern) && text.IndexOf("{}", System.StringComparison.Ordinal) < 0)
        {
            scope.Report(BindingDiagnostics.NoBlank, pattern.Span);
        }

        return new TextTestExpression(test, target, text, SimpleTypes.Flag, syntax.Span);
    }

    private Expression? BindPartTest(PartTestExpressionSyntax syntax)
    {
        Expression? target = BindValue(syntax.Target, SimpleTypes.Text);
        if (syntax.Part is ListExpressionSyntax list)
        {
            return target is null ? null : BindAnyPart(syntax, target, list);
        }

        return target is not null && BindValue(syntax.Part, SimpleTypes.Text) is { } part
            ? new PartTestExpression(TestOf(syntax.Keyword), target, part, SimpleTypes.Flag, syntax.Span)
            : null;
    }

    /// <summary>A test against each item of a written list, of which one is enough.</summary>
    private Expression? BindAnyPart(PartTestExpressionSyntax syntax, Expression target, ListExpressionSyntax list)
    {
        if (list.Items.Count == 0)
        {
            return EmptyChoice(list);
        }

        Expression?[] tests =
        [
            .. list.Items.Select(Expression? (item) => item is TextExpressionSyntax text ? BindWritten(syntax, syntax.Keyword, target, text.Text)
                : BindValue(item, SimpleTypes.Text) is { } part ? new PartTestExpression(TestOf(syntax.Keyword), target, part, SimpleTypes.Flag, syntax.Span)
                : null),
        ];
        return tests.Contains(null) ? null : Expressions.Logic(false, tests.OfType<Expression>(), syntax.Span);
    }

    private static TextTest TestOf(SyntaxToken keyword) => keyword.Value switch
    {
        "startsWith" => TextTest.StartsWith,
        "endsWith" => TextTest.EndsWith,
        "matches" => TextTest.Matches,
        "states" => TextTest.States,
        _ => TextTest.Contains,
    };

    private PresenceExpression? BindPresence(PresenceExpressionSyntax syntax) =>
        BindScalar(syntax.Field) is { } field && AsField(field, syntax.Field) is { } path && !syntax.Presence.IsMissing
            ? new PresenceExpression(path, syntax.IsPresent, SimpleTypes.Flag, syntax.Span)
            : null;

    /// <summary>Binds the field that <c>at</c> names; unlike a value, it may lie beyond a list.</summary>
    internal FieldPath? BindPlace(ExpressionSyntax syntax)
    {
        Bound? bound = Bind(syntax);
        return bound is Bound.Many { Derived: null } many ? many.Path : bound is null ? null : AsField(bound, syntax)?.Path;
    }

    private PathExpression? AsField(Bound bound, ExpressionSyntax syntax)
    {
        if (bound is Bound.One { Value: PathExpression path })
        {
            return path;
        }

        scope.Report(BindingDiagnostics.NotAField, syntax.Span, syntax.Excerpt());
        return null;
    }

    private ProvidedExpression? BindProvided(ProvidedExpressionSyntax syntax) =>
        new DocumentBinder(scope).Bind(syntax.Document, []) is { } requirement
            ? new ProvidedExpression(new DocumentDemand(EquatableArray.Of(requirement)), SimpleTypes.Flag, syntax.Span)
            : null;
}
