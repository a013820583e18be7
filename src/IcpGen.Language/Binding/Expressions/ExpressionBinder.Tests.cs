using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private TextTestExpression? BindTextTest(TextTestExpressionSyntax syntax)
    {
        if (BindValue(syntax.Target, SimpleTypes.Text) is not { } target || syntax.Pattern.IsMissing)
        {
            return null;
        }

        return new TextTestExpression(TestOf(syntax.Keyword), target, syntax.Pattern.Value, SimpleTypes.Flag, syntax.Span);
    }

    private PartTestExpression? BindPartTest(PartTestExpressionSyntax syntax)
    {
        Expression? target = BindValue(syntax.Target, SimpleTypes.Text);
        Expression? part = BindValue(syntax.Part, SimpleTypes.Text);
        return target is null || part is null
            ? null
            : new PartTestExpression(TestOf(syntax.Keyword), target, part, SimpleTypes.Flag, syntax.Span);
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
