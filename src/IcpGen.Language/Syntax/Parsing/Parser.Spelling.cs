using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>
    /// The keyword that stands here, or null. A misspelled one is reported and then stands for the right one, so that what
    /// follows it is still understood.
    /// </summary>
    private string? WordAmong(IReadOnlyList<string> keywords)
    {
        if (!At(TokenKind.Identifier) || keywords.Contains(Current.Value))
        {
            return At(TokenKind.Identifier) ? Current.Value : null;
        }

        string? meant = _complainedAt == _index || AtWord("not") ? null : keywords.FirstOrDefault(keyword => Spelling.IsSlip(Current.Value, keyword));
        if (meant is null || !BeginsOperand(Peek(1)) || IsOperator(Peek(1)))
        {
            return null;
        }

        Complain(SyntaxDiagnostics.MisspelledKeyword(Current.Span, Current.Text, meant));
        _tokens[_index] = Current.WithValue(meant);
        return meant;
    }
}
