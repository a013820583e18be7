using System.Linq;
using System.Text;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Writes tokens and comments where the layout puts them.</summary>
internal sealed class LayoutWriter(Layout layout)
{
    private const int SpacesBeforeComment = 2;

    private readonly StringBuilder _text = new();
    private readonly Brackets _brackets = new();
    private SyntaxToken? _before;
    private int _indent;
    private int _lineIndent;
    private bool _isAfterComment;

    internal string Write(FileSyntax file)
    {
        foreach (SyntaxToken token in file.Tokens().Where(token => token.Kind != TokenKind.EndOfFile))
        {
            Write(token);
        }

        if (Layout.HasComment(file.EndOfFile))
        {
            WriteLeading(file.EndOfFile, 0, isFirst: _before is null, isApart: false);
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        return _text.ToString();
    }

    private void Write(SyntaxToken token)
    {
        Placement placement = layout.Of(token);
        if (placement.Indent is { } indent)
        {
            _brackets.Clear();
            _indent = indent;
            WriteLeading(token, indent + placement.CommentIndent, placement.IsFirst, placement.IsApart);
            StartLine(indent);
        }
        else
        {
            WriteWithin(token, placement);
        }

        _text.Append('(', placement.Opening).Append(token.Text).Append(')', placement.Closing);
        _brackets.Pass(token, placement, _lineIndent);
        WriteTrailing(token);
        _before = token;
    }

    /// <summary>Writes what is before a token that begins no line by itself.</summary>
    private void WriteWithin(SyntaxToken token, Placement placement)
    {
        int indent = Brackets.IsClosing(token) ? _brackets.Leave() ?? _indent : (_brackets.Innermost ?? _indent) + Layout.Step;
        bool breaks = _isAfterComment || Layout.HasComment(token) || (token.StartsLine && !placement.Joins);
        if (!breaks || _before is null)
        {
            _text.Append(' ', _before is null ? 0 : placement.Spaces ?? Spacing.Between(_before, token));
            return;
        }

        WriteLeading(token, indent + (Brackets.IsClosing(token) ? Layout.Step : 0), isFirst: true, isApart: false);
        StartLine(indent);
    }

    private void StartLine(int indent)
    {
        Break();
        _text.Append(' ', indent);
        _lineIndent = indent;
    }

    private void WriteLeading(SyntaxToken token, int indent, bool isFirst, bool isApart)
    {
        int breaks = _before is null ? 2 : 0;
        bool mayBeApart = !isFirst && _before is not null;
        foreach (SyntaxTrivia trivia in token.Leading)
        {
            if (trivia.Kind == TriviaKind.LineBreak)
            {
                breaks++;
            }
            else if (trivia.Kind == TriviaKind.Comment)
            {
                Separate(mayBeApart && (isApart || breaks > 1));
                isApart = false;
                StartLine(indent);
                _text.Append(trivia.Text.TrimEnd());
                mayBeApart = true;
                breaks = 0;
            }
        }

        Separate(mayBeApart && (isApart || breaks > 1) && token.Kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile));
    }

    private void Separate(bool isApart)
    {
        if (isApart)
        {
            Break();
        }
    }

    private void WriteTrailing(SyntaxToken token)
    {
        string[] comments = [.. token.Trailing.Where(trivia => trivia.Kind == TriviaKind.Comment).Select(trivia => trivia.Text.TrimEnd())];
        _isAfterComment = comments.Length > 0;
        foreach (string comment in comments)
        {
            _text.Append(' ', SpacesBeforeComment).Append(comment);
        }
    }

    private void Break()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
