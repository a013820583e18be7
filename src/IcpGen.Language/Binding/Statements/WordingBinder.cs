using System.Collections.Generic;
using System.Text.RegularExpressions;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds wordings that are demanded: texts with values in braces.</summary>
internal sealed class WordingBinder(BindingScope scope)
{
    private const string Blank = "{}";

    // What stands in no wording, and in most regular expressions.
    private static readonly Regex RegularExpression = new(@"^\^|\$$|\.[*+]|\\[dwsb]|\[[^\]]*[a-z0-9]-[a-z0-9][^\]]*\]|\(\?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The wording, a written text where it holds no value; null where something is wrong, which has been said.</summary>
    /// <param name="syntax">The wording.</param>
    /// <param name="hasBlanks">Whether <c>{}</c> is a blank that has to be filled in.</param>
    internal Expression? Bind(StringSyntax syntax, bool hasBlanks = false)
    {
        if (syntax.IsMissing)
        {
            return null;
        }

        List<Expression> parts = [];
        string text = "";
        bool isBound = true;
        foreach (Braces.Piece piece in Braces.In(syntax.Value))
        {
            if (piece.Kind == Braces.PieceKind.Text || (hasBlanks && piece.Kind == Braces.PieceKind.Value && piece.Text.Length == 0))
            {
                text += piece.Kind == Braces.PieceKind.Text ? piece.Text : Blank;
            }
            else if (piece.Kind == Braces.PieceKind.Stray)
            {
                scope.Report(BindingDiagnostics.BadTemplate, syntax.GetSpan(piece.Start, 1), piece.Text);
                isBound = false;
            }
            else if (BindValue(syntax, piece) is { } value)
            {
                parts.AddRange(text.Length > 0 ? [Literal(text, syntax), value] : [value]);
                text = "";
            }
            else
            {
                isBound = false;
            }
        }

        if (SeemsRegularExpression(syntax))
        {
            scope.Report(BindingDiagnostics.SeemsRegularExpression, syntax.Span, syntax.Value);
        }

        if (parts.Count == 0)
        {
            return isBound ? Literal(text, syntax) : null;
        }

        parts.AddRange(text.Length > 0 ? [Literal(text, syntax)] : []);
        return isBound ? new WordingExpression(parts.ToEquatableArray(), SimpleTypes.Text, syntax.Span) : null;
    }

    internal static bool SeemsRegularExpression(StringSyntax syntax) => RegularExpression.IsMatch(syntax.Value);

    private static LiteralExpression Literal(string text, StringSyntax syntax) => Expressions.Literal(new TextConstant(text), SimpleTypes.Text, syntax.Span);

    /// <summary>Only texts have one spelling: a date or a member could be written in many ways.</summary>
    private Expression? BindValue(StringSyntax syntax, Braces.Piece piece)
    {
        SourceSpan span = syntax.GetSpan(piece.Start - 1, piece.End - piece.Start + 2);
        if (piece.Text.Trim().Length == 0)
        {
            scope.Report(BindingDiagnostics.NotInWording, span, Blank, ("空格只能写在 `matches` 的文字里；花括号本身写 `{{`", "a blank stands only in what `matches` asks for; a brace is written `{{`"));
            return null;
        }

        int first = syntax.GetSourceOffset(piece.Start);
        ParsedExpression parsed = ParsedFile.ParseExpression(syntax.Token.Source, first, syntax.GetSourceOffset(piece.End) - first);
        foreach (RuleDiagnostic diagnostic in parsed.Diagnostics)
        {
            scope.Sink.Report(diagnostic);
        }

        if (parsed.Diagnostics.Count > 0 || new ExpressionBinder(scope).Bind(parsed.Expression) is not { } bound)
        {
            return null;
        }

        if (bound is Bound.One { Value: var value } && value.Type.IsText())
        {
            return value;
        }

        scope.Report(
            BindingDiagnostics.NotInWording,
            span,
            parsed.Expression.Excerpt(),
            ($"它是 {bound.TypeName}，要求的文字里只能放文字类型的一个值", $"it is {bound.TypeName}, and a wording that is demanded holds only single texts"));
        return null;
    }
}
