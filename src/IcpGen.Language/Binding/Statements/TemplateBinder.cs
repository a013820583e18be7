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

        string text = syntax.Value;
        bool isBound = true;
        int position = 0;
        while (position < text.Length)
        {
            char character = text[position];
            bool isDoubled = position + 1 < text.Length && text[position + 1] == character;
            if (character is '{' && !isDoubled)
            {
                int close = text.IndexOf('}', position);
                isBound &= close < 0 ? ReportBrace(syntax, position) : BindHole(syntax, position + 1, close);
                position = close < 0 ? text.Length : close + 1;
            }
            else if (character is '}' && !isDoubled)
            {
                isBound &= ReportBrace(syntax, position);
                position++;
            }
            else
            {
                _text.Append(character);
                position += character is '{' or '}' ? 2 : 1;
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

    private bool ReportBrace(StringSyntax syntax, int position)
    {
        scope.Report(BindingDiagnostics.BadTemplate, syntax.GetSpan(position, 1), syntax.Value.Substring(position, 1));
        return false;
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
