using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>postfix ((+ | -) number (days | months | years))*</summary>
    private ExpressionSyntax ParseSum()
    {
        ExpressionSyntax left = ParsePostfix();
        while ((At(TokenKind.Plus) || At(TokenKind.Minus)) && !IsTooHigh(left))
        {
            if (IsCalculation(left))
            {
                left = ParseCalculation(left);
                continue;
            }

            SyntaxToken sign = Take();
            NumberExpressionSyntax amount = new(Expect(TokenKind.Number, ("期限（如 `3 months`）", "a period such as `3 months`")));
            left = new DateOffsetExpressionSyntax(left, sign, amount, ParseUnit(amount));
        }

        return left;
    }

    /// <summary>days | months | years; of one, day | month | year</summary>
    private SyntaxToken ParseUnit(NumberExpressionSyntax amount)
    {
        if (amount.Value == 1 && At(TokenKind.Identifier) && Keywords.UnitsOfOne.TryGetValue(Current.Value, out string? unit))
        {
            return Take().AsName(unit);
        }

        if (amount.Value is { } weeks and < 1000 && (AtWord("weeks") || AtWord("week")))
        {
            string days = (weeks * 7).ToString(CultureInfo.InvariantCulture) + " days";
            ComplainElsewhere(Current.Span, Current.Text, ($"请写 `{days}`", $"write `{days}`"));
            return Take().AsName("");
        }

        return ExpectOneOf(Keywords.Units);
    }

    /// <summary>primary (. name | arguments)*</summary>
    private ExpressionSyntax ParsePostfix(bool isPath = false)
    {
        ExpressionSyntax target = Current.IsBareText && (isPath || Peek(1).Kind == TokenKind.Dot)
            ? new NameExpressionSyntax(ParseName(("字段", "a field")))
            : ParsePrimary();
        while ((At(TokenKind.Dot) || (At(TokenKind.OpenParenthesis) && IsCallable(target)) || AtIndex(target)) && !IsTooHigh(target))
        {
            target = At(TokenKind.OpenBracket) ? ParseIndex(target)
                : At(TokenKind.Dot)
                ? new MemberExpressionSyntax(target, Take(), ParseName(("字段或成员", "a field or member")))
                : new CallExpressionSyntax(target, ParseArguments());
        }

        return target;
    }

    private static bool IsCallable(ExpressionSyntax target) => target is NameExpressionSyntax or MemberExpressionSyntax;

    private ExpressionSyntax ParsePrimary()
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                return new TextExpressionSyntax(ParseString(QuotedMessage));
            case TokenKind.Number when IsUnit(Peek(1)) && Peek(2).Kind != TokenKind.Equals:
                return ParseLonePeriod();
            case TokenKind.Minus when Peek(1).Kind == TokenKind.Number:
                return ParseNegative();
            case TokenKind.Identifier when AtIf():
                return ParseIf();
            case TokenKind.Number:
                return new NumberExpressionSyntax(Take());
            case TokenKind.Date:
                return new DateExpressionSyntax(Take());
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return Nested<ExpressionSyntax>(ParseList, MissingExpression);
            case TokenKind.Identifier when AtQuantifier():
                return ParseQuantifier();
            case TokenKind.Identifier when AtWord("provided") && Peek(1).Kind == TokenKind.Identifier && !IsOperator(Peek(1)):
                return new ProvidedExpressionSyntax(Take(), ParseDocument());
            default:
                return new NameExpressionSyntax(ParseNameOrTightMinus());
        }
    }

    private ParenthesizedExpressionSyntax ParseParenthesized()
    {
        SyntaxToken open = Take();
        return new ParenthesizedExpressionSyntax(open, ParseExpression(), Close(open, TokenKind.CloseParenthesis, ")"));
    }

    /// <summary>Whether <c>every</c> or <c>any</c> begins a condition, not a field that is called so.</summary>
    private bool AtQuantifier() => (AtWord("every") || AtWord("any"))
        && Peek(1).Kind == TokenKind.Identifier && (Peek(2).Is("in") || !IsOperator(Peek(1)))
        && Peek(2).Kind is not (TokenKind.Equals or TokenKind.OpenParenthesis) && !Keywords.Statements.Contains(Peek(1).Value);

    /// <summary>(every | any) name in path, … : expression</summary>
    private QuantifierExpressionSyntax ParseQuantifier()
    {
        SyntaxToken keyword = Take();
        SyntaxToken variable = ParseName();
        SyntaxToken inKeyword = ExpectWord("in");
        SyntaxList<ExpressionSyntax> sources = ParseSources();
        return new QuantifierExpressionSyntax(keyword, variable, inKeyword, sources, Expect(TokenKind.Colon, "`:`"), ParseExpression());
    }

    private ArgumentListSyntax? ParseOptionalArguments() => At(TokenKind.OpenParenthesis) ? ParseArguments() : null;

    /// <summary>( expression, … )</summary>
    private ArgumentListSyntax ParseArguments()
    {
        SyntaxToken open = Take();
        SyntaxList<ExpressionSyntax> arguments = At(TokenKind.CloseParenthesis)
            ? new SyntaxList<ExpressionSyntax>([], [])
            : ParseCommaList(ParseExpression);
        return new ArgumentListSyntax(open, arguments, Close(open, TokenKind.CloseParenthesis, ")"));
    }

    /// <summary>[ value, … ]</summary>
    private ListExpressionSyntax ParseList()
    {
        SyntaxToken open = Take();
        List<ExpressionSyntax> items = [];
        List<SyntaxElement> parts = [];
        while (!At(TokenKind.CloseBracket) && (items.Count == 0 || At(TokenKind.Comma) || BeginsNextItem()))
        {
            if (items.Count > 0)
            {
                parts.Add(Expect(TokenKind.Comma, ("`,` 或 `]`", "`,` or `]`")));
            }

            items.Add(ParseValue());
            parts.Add(items.Last());
        }

        return new ListExpressionSyntax(open, new SyntaxList<ExpressionSyntax>(items, parts), Close(open, TokenKind.CloseBracket, "]"));
    }

    /// <summary>Whether only a comma is missing before the next item.</summary>
    private bool BeginsNextItem() =>
        BeginsOperand(Current) && !AtNewSentence() && !IsOperator(Current) && Peek(1).Kind != TokenKind.Equals;

    /// <summary>What an example gives to a field: a record, a list, or an expression.</summary>
    private ExpressionSyntax ParseValue() => At(TokenKind.OpenBrace) ? ParseObject() : ParseExpression();

    /// <summary>{ entry* }</summary>
    private ObjectExpressionSyntax ParseObject()
    {
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<ObjectEntrySyntax> entries = open.IsMissing
            ? new SyntaxList<ObjectEntrySyntax>([], [])
            : Nested(ParseEntries, () => new SyntaxList<ObjectEntrySyntax>([], []));
        return new ObjectExpressionSyntax(open, entries, Close(open, TokenKind.CloseBrace, "}"));
    }

    private SyntaxList<ObjectEntrySyntax> ParseEntries() => ParseItems(
        ParseEntry,
        () => At(TokenKind.Identifier) && Peek(1).Kind is TokenKind.Equals or TokenKind.OpenParenthesis,
        (span, found) => SyntaxDiagnostics.Expected(span, ("字段", "a field"), found),
        () => SeemsOutsideOfRule() || AtNewSentence());

    private SyntaxToken ParseEntryName()
    {
        if (Current.IsBareText)
        {
            return ParseName(("字段", "a field"));
        }

        ComplainOfHyphen();
        return Take();
    }

    /// <summary>name = value | name arguments = value</summary>
    private ObjectEntrySyntax? ParseEntry()
    {
        if (!At(TokenKind.Identifier) && !(Current.IsBareText && Peek(1).Kind is TokenKind.Equals or TokenKind.OpenParenthesis))
        {
            return null;
        }

        SyntaxToken name = ParseEntryName();
        return At(TokenKind.OpenParenthesis)
            ? new FactEntrySyntax(name, ParseArguments(), Expect(TokenKind.Equals, "`=`"), ParseValue())
            : new FieldEntrySyntax(name, Expect(TokenKind.Equals, "`=`"), ParseValue());
    }
}
