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
        if (AtOneOf(keywords))
        {
            return Current.Value;
        }

        string? meant = _complainedAt == _index ? null : KeywordMeant(keywords);
        if (meant is null)
        {
            return null;
        }

        Complain(SyntaxDiagnostics.MisspelledKeyword(Current.Span, Current.Text, meant));
        _tokens[_index] = Current.WithValue(meant);
        return meant;
    }

    /// <summary>The keyword that the misspelled word stands for, or null where it seems to be none.</summary>
    private string? KeywordMeant(IReadOnlyList<string> keywords) =>
        At(TokenKind.Identifier) && !AtWord("not") && BeginsOperand(Peek(1)) && !IsOperator(Peek(1))
            ? keywords.FirstOrDefault(keyword => Spelling.IsSlip(Current.Value, keyword))
            : null;

    private bool SeemsStatementOrSlip() =>
        SeemsStatement() || (Current.StartsLine && KeywordMeant(Keywords.Statements) is not null);
}
