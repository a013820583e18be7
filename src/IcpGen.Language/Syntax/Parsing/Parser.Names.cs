using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>A name that is given here, in letters.</summary>
    private SyntaxToken ParseName()
    {
        if (!Current.IsBareText)
        {
            return ParseName(("名称", "a name"));
        }

        Forget(SyntaxDiagnostics.IsUnquotedText);
        _diagnostics.Add(SyntaxDiagnostics.Expected(Current.Span, ("字母写的名称", "a name in letters"), Found()));
        return Take().AsName("");
    }

    /// <summary>A name of something; a Chinese one is left to the binder, which knows what is called so.</summary>
    private SyntaxToken ParseName(Localized expected)
    {
        if (Current.IsBareText)
        {
            string label = Current.Value;
            Forget(SyntaxDiagnostics.IsUnquotedText);
            return Take().AsName(label);
        }

        if (!At(TokenKind.Identifier) || AtNewSentence())
        {
            ComplainExpected(expected);
            return Missing(TokenKind.Identifier);
        }

        ComplainOfHyphen();
        return Take();
    }

    /// <summary>The same, or a label in quotes, which is left to the binder too.</summary>
    private SyntaxToken ParseNameOrLabel(Localized expected)
    {
        if (!At(TokenKind.Text) || Current.IsFaulty || Current.StartsLine)
        {
            return ParseName(expected);
        }

        string label = Current.Value;
        return Take().AsName(label);
    }

    private void ComplainOfHyphen()
    {
        if (Current.Value.IndexOf('-') >= 0)
        {
            Complain(SyntaxDiagnostics.HyphenInName(Current.Span, Current.Text));
        }
    }

    /// <summary><c>today-3 months</c>: the unit belongs to the minus that was complained of.</summary>
    private SyntaxToken ParseNameOrTightMinus()
    {
        SyntaxToken name = ParseName(("条件或值", "a condition or value"));
        if (name.Value.IndexOf('-') >= 0 && AtOneOf(Keywords.Units))
        {
            Skip();
        }

        return name;
    }

    private SyntaxToken ParseClauseId()
    {
        if (At(TokenKind.Identifier) && !AtNewSentence())
        {
            return Take();
        }

        ComplainExpected(("条款编号", "a clause id"));
        return Missing(TokenKind.Identifier);
    }

    private StringSyntax ParseString(Localized expected) => new(Expect(TokenKind.Text, expected));

    /// <summary>"text" (en "text")?</summary>
    private LabelSyntax ParseLabel()
    {
        StringSyntax text = ParseString(("引号里的中文名称", "a Chinese label in quotes"));
        SyntaxToken? en = AtWord("en") && Peek(1).Kind == TokenKind.Text ? Take() : null;
        return new LabelSyntax(text, en, en is null ? null : ParseString(("英文名称", "an English label")));
    }

    /// <summary>Name ([] | [1..])?</summary>
    private TypeSyntax ParseType() =>
        new(ParseName(("类型", "a type")), At(TokenKind.OpenBracket) ? ParseListSuffix() : null);

    private ListSuffixSyntax ParseListSuffix()
    {
        SyntaxToken open = Take();
        SyntaxToken? minimum = null;
        SyntaxToken? dots = null;
        if (!At(TokenKind.CloseBracket))
        {
            if (Current.Value != "1")
            {
                ComplainExpected(("`]` 或 `1..]`", "`]` or `1..]`"));
            }

            minimum = TakeIf(TokenKind.Number) ?? Missing(TokenKind.Number);
            dots = Expect(TokenKind.DotDot, "`..`");
        }

        return new ListSuffixSyntax(open, minimum, dots, Close(open, TokenKind.CloseBracket, "]"));
    }

    /// <summary>name (. name)*</summary>
    private PathSyntax ParsePath()
    {
        List<SyntaxToken> names = [ParseName(("字段", "a field"))];
        List<SyntaxElement> parts = [names[0]];
        while (TakeIf(TokenKind.Dot) is { } dot)
        {
            names.Add(ParseName(("字段", "a field")));
            parts.AddRange([dot, names.Last()]);
        }

        return new PathSyntax(new SyntaxList<SyntaxToken>(names, parts));
    }
}
