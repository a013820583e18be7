using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>province name label code letters { member* }</summary>
    private ProvinceDeclarationSyntax ParseProvince()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        LabelSyntax label = ParseLabel();
        SyntaxToken code = Expect(TokenKind.Number, ("行政区划代码（数字）", "the GB/T 2260 code (a number)"));
        SyntaxToken letters = ParseName(("条款编号的字母前缀", "the letters that clause ids begin with"));
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<ProvinceMemberSyntax> members = ParseProvinceMembers();
        SyntaxToken close = Close(open, TokenKind.CloseBrace, "}");
        return new ProvinceDeclarationSyntax(keyword, name, label, code, letters, open, members, close);
    }

    /// <summary>ruleset name label letters? { member* }</summary>
    private OwnRuleSetSyntax ParseRuleSet()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        LabelSyntax label = ParseLabel();
        SyntaxToken? letters = At(TokenKind.Identifier) && !AtNewSentence() ? ParseName() : null;
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<ProvinceMemberSyntax> members = ParseProvinceMembers();
        return new OwnRuleSetSyntax(keyword, name, label, letters, open, members, Close(open, TokenKind.CloseBrace, "}"));
    }

    private SyntaxList<ProvinceMemberSyntax> ParseProvinceMembers() =>
        ParseItems(ParseMemberOrOrphan, SeemsProvinceMember, SyntaxDiagnostics.NotAProvinceMember, SeemsDeclaration);

    private ProvinceMemberSyntax? ParseMemberOrOrphan()
    {
        if (SeemsStatement())
        {
            SkipOrphans();
        }

        return ParseProvinceMember();
    }

    /// <summary>A brace too many ends a rule too early: its other statements and its own brace are passed over at one complaint.</summary>
    private void SkipOrphans()
    {
        Complain(SyntaxDiagnostics.OutOfPlace(Current.Span, Current.Value, "rule"));
        SkipUntil(SeemsProvinceMember);
        SyntaxToken next = Peek(1);
        if (At(TokenKind.CloseBrace) && (next.Kind == TokenKind.CloseBrace || Keywords.ProvinceMembers.Contains(next.Value)))
        {
            Skip();
        }
    }

    private ProvinceMemberSyntax? ParseProvinceMember() => WordAmong(Keywords.ProvinceMembers) switch
    {
        "source" => new SourceSyntax(Take(), ParseString(("来源文件的标题", "the title of the source in quotes"))),
        "clauses" => new ClausesSyntax(Take(), ParseCommaList(ParseClauseRange)),
        "for" => ParseForBlock(),
        "rule" => ParseRule(),
        _ => null,
    };

    /// <summary>P1 (.. P5)?</summary>
    private ClauseRangeSyntax ParseClauseRange()
    {
        SyntaxToken first = TakeIf(TokenKind.Number) ?? ParseClauseId();
        SyntaxToken? dots = TakeIf(TokenKind.DotDot);
        return new ClauseRangeSyntax(first, dots, dots is null ? null : TakeIf(TokenKind.Number) ?? ParseClauseId());
    }

    /// <summary>for condition { member* }</summary>
    private ForBlockSyntax ParseForBlock()
    {
        SyntaxToken keyword = Take();
        ExpressionSyntax condition = ParseExpression();
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<ProvinceMemberSyntax> members = Nested(ParseProvinceMembers, () => new SyntaxList<ProvinceMemberSyntax>([], []));
        return new ForBlockSyntax(keyword, condition, open, members, Close(open, TokenKind.CloseBrace, "}"));
    }

    /// <summary>rule ID, … label? (overrides ID, … because "…")* (= definition arguments?)? body?</summary>
    private RuleDeclarationSyntax ParseRule()
    {
        SyntaxToken keyword = Take();
        SyntaxList<SyntaxToken> ids = ParseCommaList(ParseClauseId);
        LabelSyntax? title = At(TokenKind.Text) ? ParseLabel() : null;
        SyntaxList<OverridesClauseSyntax> overrides = ParseOverrides();
        DefinitionUseSyntax? use = At(TokenKind.Equals) ? ParseDefinitionUse() : null;
        if (use is null)
        {
            ExpectValueOrBody();
        }

        RuleBodySyntax? body = use is null || At(TokenKind.OpenBrace) ? ParseRuleBody() : null;
        return new RuleDeclarationSyntax(keyword, ids, title, overrides, use, body);
    }

    private SyntaxList<OverridesClauseSyntax> ParseOverrides()
    {
        List<OverridesClauseSyntax> clauses = [];
        while (TakeIfWord("overrides") is { } keyword)
        {
            SyntaxList<SyntaxToken> ids = ParseCommaList(ParseClauseId);
            SyntaxToken because = ExpectWord("because");
            clauses.Add(new OverridesClauseSyntax(keyword, ids, because, ParseString(("引号里的理由", "the reason in quotes"))));
        }

        return new SyntaxList<OverridesClauseSyntax>(clauses, clauses);
    }

    private DefinitionUseSyntax ParseDefinitionUse() =>
        new(Take(), ParseName(("定义的名称", "the name of a definition")), ParseOptionalArguments());

    /// <summary>{ statement* }</summary>
    private RuleBodySyntax ParseRuleBody()
    {
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<StatementSyntax> statements =
            ParseItems(ParseStatement, SeemsStatementOrSlip, SyntaxDiagnostics.NotAStatement, SeemsOutsideOfRule);
        return new RuleBodySyntax(open, statements, Close(open, TokenKind.CloseBrace, "}"));
    }
}
