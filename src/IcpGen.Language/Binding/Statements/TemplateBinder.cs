using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds messages with values in braces.</summary>
internal sealed class TemplateBinder(BindingScope scope)
{
    private readonly List<TemplatePart> _parts = [];
    private readonly StringBuilder _text = new();

    /// <summary>The message, or null where something is wrong, which has been said.</summary>
    internal Template? Bind(StringSyntax syntax)
    {
        if (syntax.IsMissing)
        {
            return null;
        }

        bool isBound = true;
        foreach (Braces.Piece piece in Braces.In(syntax.Value))
        {
            switch (piece.Kind)
            {
                case Braces.PieceKind.Text:
                    _text.Append(piece.Text);
                    break;
                case Braces.PieceKind.Value:
                    isBound &= BindHole(syntax, piece.Start, piece.End);
                    break;
                default:
                    scope.Report(BindingDiagnostics.BadTemplate, syntax.GetSpan(piece.Start, 1), piece.Text);
                    isBound = false;
                    break;
            }
        }

        EndText();
        return isBound ? new Template(_parts.ToEquatableArray()) : null;
    }

    private void EndText()
    {
        if (_text.Length > 0)
        {
            _parts.Add(new TemplatePart(_text.ToString(), null, null));
            _text.Clear();
        }
    }

    private bool BindHole(StringSyntax syntax, int start, int end)
    {
        int first = syntax.GetSourceOffset(start);
        ParsedExpression parsed = ParsedFile.ParseExpression(syntax.Token.Source, first, syntax.GetSourceOffset(end) - first);
        foreach (RuleDiagnostic diagnostic in parsed.Diagnostics)
        {
            scope.Sink.Report(diagnostic);
        }

        if (parsed.Diagnostics.Count > 0 || new ExpressionBinder(scope).Bind(parsed.Expression) is not { } bound)
        {
            return false;
        }

        if (bound is Bound.Written { Items: var items } && items.All(item => item is LiteralExpression { Value: TextConstant }))
        {
            _text.Append(string.Join("、", items.Select(item => ((TextConstant)((LiteralExpression)item).Value).Value)));
            return true;
        }

        if (bound is not Bound.One { Value: var value } || !value.Type.Element().IsSimple())
        {
            scope.Report(BindingDiagnostics.CannotShow, parsed.Expression.Span, parsed.Expression.Excerpt(), bound.TypeName);
            return false;
        }

        EndText();
        _parts.Add(new TemplatePart(null, value, syntax.Value.Substring(start, end - start).Trim()));
        return true;
    }
}
