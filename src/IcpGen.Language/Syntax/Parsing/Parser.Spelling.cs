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

    // How Chinese names the units of a period.
    private static readonly Dictionary<string, string> ChineseUnits = new()
    {
        ["天"] = "days",
        ["日"] = "days",
        ["个月"] = "months",
        ["月"] = "months",
        ["年"] = "years",
    };

    /// <summary>The keyword of those expected that a misspelled or Chinese one stands for, which is then reported; or null.</summary>
    private string? KeywordNearly(IReadOnlyList<string> keywords)
    {
        if (Current.IsBareText && ChineseUnits.TryGetValue(Current.Value, out string? unit) && keywords.Contains(unit))
        {
            Forget(SyntaxDiagnostics.IsUnquotedText);
            _diagnostics.Add(SyntaxDiagnostics.SymbolForWord(Current.Span, Current.Text, unit));
            return unit;
        }

        string? meant = At(TokenKind.Identifier) && !Current.StartsLine
            ? keywords.FirstOrDefault(keyword => keyword.Length > 3 && Spelling.IsSlip(Current.Value, keyword))
            : null;
        if (meant is not null)
        {
            Complain(SyntaxDiagnostics.MisspelledKeyword(Current.Span, Current.Text, meant));
        }

        return meant;
    }

    private bool SeemsStatementOrSlip() =>
        SeemsStatement() || (Current.StartsLine && KeywordMeant(Keywords.Statements) is not null);
}
