using System.Collections.Generic;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>document name (( Type ))? label</summary>
    private DocumentDeclarationSyntax ParseDocumentDeclaration()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        SyntaxToken? open = TakeIf(TokenKind.OpenParenthesis);
        TypeSyntax? about = open is null ? null : ParseType();
        SyntaxToken? close = open is null ? null : Close(open, TokenKind.CloseParenthesis, ")");
        return new DocumentDeclarationSyntax(keyword, name, open, about, close, ParseLabel());
    }

    /// <summary>fact name ( Type, … ) : Type label</summary>
    private FactDeclarationSyntax ParseFact()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        SyntaxToken open = Expect(TokenKind.OpenParenthesis, "`(`");
        SyntaxList<TypeSyntax> types = At(TokenKind.CloseParenthesis) || open.IsMissing
            ? new SyntaxList<TypeSyntax>([], [])
            : ParseCommaList(ParseType);
        TypeListSyntax parameters = new(open, types, Close(open, TokenKind.CloseParenthesis, ")"));
        return new FactDeclarationSyntax(keyword, name, parameters, Expect(TokenKind.Colon, "`:`"), ParseType(), ParseLabel());
    }

    /// <summary>define name (( p : Type, … ))? label (= expression | body)</summary>
    private DefineDeclarationSyntax ParseDefine()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        ParameterListSyntax? parameters = At(TokenKind.OpenParenthesis) ? ParseParameters() : null;
        LabelSyntax label = ParseLabel();
        if (TakeIf(TokenKind.Equals) is { } equals)
        {
            return new DefineDeclarationSyntax(keyword, name, parameters, label, equals, ParseDefinedValue(), null);
        }

        ExpectValueOrBody();
        return new DefineDeclarationSyntax(keyword, name, parameters, label, null, null, ParseRuleBody());
    }

    /// <summary>One value; several lists have no name together.</summary>
    private ExpressionSyntax ParseDefinedValue()
    {
        ExpressionSyntax value = ParseExpression();
        if (!At(TokenKind.Comma))
        {
            return value;
        }

        ComplainElsewhere(Current.Span, Current.Text, ("一个定义只有一个值；几个列表在用到的地方一并列出，如 `every x in a, b.c: …`", "a definition has one value; several lists are named together where they are walked, as in `every x in a, b.c: …`"));
        List<SyntaxElement> parts = [value];
        while (TakeIf(TokenKind.Comma) is { } comma)
        {
            parts.AddRange([comma, ParseExpression()]);
        }

        return new FaultyExpressionSyntax([.. parts]);
    }

    private void ExpectValueOrBody()
    {
        if (!At(TokenKind.OpenBrace))
        {
            ComplainExpected(("`=` 或 `{`", "`=` or `{`"));
        }
    }

    private ParameterListSyntax ParseParameters()
    {
        SyntaxToken open = Take();
        SyntaxList<ParameterSyntax> parameters = At(TokenKind.CloseParenthesis)
            ? new SyntaxList<ParameterSyntax>([], [])
            : ParseCommaList(() => new ParameterSyntax(ParseName(), Expect(TokenKind.Colon, "`:`"), ParseType()));
        return new ParameterListSyntax(open, parameters, Close(open, TokenKind.CloseParenthesis, ")"));
    }
}
