using System;
using System.Globalization;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>
    /// Reports unless the same place has been complained of: since the last complaint nothing was accepted, or the lexer has
    /// found fault with this token, or a text that swallowed the rest of its line stands before it.
    /// </summary>
    private void Complain(RuleDiagnostic diagnostic)
    {
        bool isKnown = _complainedAt == _index || Current.IsFaulty || _previous is { IsFaulty: true, Kind: TokenKind.Text };
        if (!isKnown)
        {
            _diagnostics.Add(diagnostic);
        }

        _complainedAt = _index;
    }

    private void ComplainExpected(Localized expected) => Complain(SyntaxDiagnostics.Expected(PlaceOfComplaint(), Spaced(expected), Found()));

    /// <summary>Takes back what the lexer has said of the current token, for something better.</summary>
    private void Forget(Predicate<RuleDiagnostic> isTaken) =>
        _diagnostics.RemoveAll(diagnostic => isTaken(diagnostic) && diagnostic.Span.Start == Current.Start);

    // In Chinese a space stands between words and what is quoted.
    private static Localized Spaced(Localized wording) => wording.Zh.StartsWith("`", StringComparison.Ordinal) ? (" " + wording.Zh, wording.English) : wording;

    /// <summary>The token that is wrong, or where the line before it ends: what is missing at a line's end belongs there.</summary>
    private SourceSpan PlaceOfComplaint() =>
        _previous is not null && (Current.StartsLine || At(TokenKind.EndOfFile))
            ? Current.Source.GetSpan(_previous.End, 0)
            : Current.Span;

    private Localized Found() => At(TokenKind.EndOfFile)
        ? ("文件结尾", "the end of the file")
        : Spaced("`" + Current.Text + "`");

    private SyntaxToken Close(SyntaxToken open, TokenKind kind, string mark)
    {
        if (At(kind))
        {
            return Take();
        }

        if (open.IsMissing)
        {
            ComplainExpected("`" + mark + "`");
        }
        else
        {
            string line = (open.Span.Line + 1).ToString(CultureInfo.InvariantCulture);
            Complain(SyntaxDiagnostics.NotClosed(PlaceOfComplaint(), open.Value, line, mark)
                .With(open.Span, ("在此打开", "opened here")));
        }

        return Missing(kind);
    }
}
