using System.Collections.Generic;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>declaration*</summary>
    internal FileSyntax ParseFile()
    {
        List<DeclarationSyntax> declarations = [];
        while (!At(TokenKind.EndOfFile))
        {
            if (ParseDeclaration() is { } declaration)
            {
                declarations.Add(declaration);
            }
            else if (AtOneOf(Keywords.ProvinceMembers))
            {
                ParseMisplacedMembers(declarations);
            }
            else
            {
                Complain(At(TokenKind.CloseBrace)
                    ? SyntaxDiagnostics.StrayBracket(Current.Span, Current.Value)
                    : SyntaxDiagnostics.NotADeclaration(Current.Span, Found()));
                SkipUntil(SeemsDeclaration);
            }
        }

        return new FileSyntax(new SyntaxList<DeclarationSyntax>(declarations, declarations), Take());
    }

    /// <summary>One complaint for all members in a row, and none for the brace that closes the province too late.</summary>
    private void ParseMisplacedMembers(List<DeclarationSyntax> declarations)
    {
        Complain(SyntaxDiagnostics.OutOfPlace(Current.Span, Current.Value, "province"));
        while (AtOneOf(Keywords.ProvinceMembers) && ParseProvinceMember() is { } member)
        {
            declarations.Add(new MisplacedMemberSyntax(member));
        }

        if (At(TokenKind.CloseBrace))
        {
            Skip();
        }
    }

    private DeclarationSyntax? ParseDeclaration() => WordAmong(Keywords.Declarations) switch
    {
        "enum" => ParseEnum(),
        "record" => ParseRecord(),
        "root" => new RootDeclarationSyntax(Take(), ParseName()),
        "scope" => new ScopeDeclarationSyntax(Take(), ParseExpression()),
        "document" => ParseDocumentDeclaration(),
        "procedure" => new ProcedureDeclarationSyntax(Take(), ParseName(), ParseLabel()),
        "fact" => ParseFact(),
        "define" => ParseDefine(),
        "province" => ParseProvince(),
        "ruleset" => ParseRuleSet(),
        "extend" => ParseExtend(),
        "codes" => ParseCodeTable(),
        _ => null,
    };

    /// <summary>enum Name label { member* }</summary>
    private EnumDeclarationSyntax ParseEnum()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        LabelSyntax label = ParseLabel();
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<EnumMemberSyntax> members = ParseItems(
            ParseEnumMember,
            () => At(TokenKind.Identifier) && Peek(1).Kind == TokenKind.Text,
            (span, found) => SyntaxDiagnostics.Expected(span, ("枚举成员", "a member of the enum"), found),
            SeemsOutsideOfRule);
        return new EnumDeclarationSyntax(keyword, name, label, open, members, Close(open, TokenKind.CloseBrace, "}"));
    }

    /// <summary>name label (= code, …)?</summary>
    private EnumMemberSyntax? ParseEnumMember()
    {
        if (!At(TokenKind.Identifier))
        {
            return null;
        }

        ComplainOfHyphen();
        SyntaxToken name = Take();
        LabelSyntax label = ParseLabel();
        return new EnumMemberSyntax(name, label, TakeIf(TokenKind.Equals) is { } equals ? ParseCodes(equals) : null);
    }

    private CodesClauseSyntax ParseCodes(SyntaxToken equals) => new(equals, ParseCommaList(() =>
        TakeIf(TokenKind.Number) ?? Expect(TokenKind.Text, ("数字或文字代码", "a code, a number or a text in quotes"))));

    /// <summary>codes name label of Enum { (name = code, …)* }</summary>
    private CodeTableDeclarationSyntax ParseCodeTable()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        LabelSyntax label = ParseLabel();
        SyntaxToken of = ExpectWord("of");
        SyntaxToken type = ParseName(("枚举的名称", "the name of an enum"));
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<TableCodeSyntax> codes = ParseItems(
            ParseTableCode,
            () => At(TokenKind.Identifier) && Peek(1).Kind == TokenKind.Equals,
            (span, found) => SyntaxDiagnostics.Expected(span, ("枚举成员及其代码", "a member of the enum and its code"), found),
            SeemsOutsideOfRule);
        return new CodeTableDeclarationSyntax(keyword, name, label, of, type, open, codes, Close(open, TokenKind.CloseBrace, "}"));
    }

    /// <summary>name = code, …</summary>
    private TableCodeSyntax? ParseTableCode() =>
        At(TokenKind.Identifier) ? new TableCodeSyntax(Take(), ParseCodes(Expect(TokenKind.Equals, "`=`"))) : null;

    /// <summary>record Name label (identifiedBy path, …)? (lifelong member, …)? (toldApartBy path)? { field* }</summary>
    private RecordDeclarationSyntax ParseRecord()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName();
        LabelSyntax label = ParseLabel();
        IdentifiedByClauseSyntax? identifiedBy =
            TakeIfWord("identifiedBy") is { } by ? new IdentifiedByClauseSyntax(by, ParseCommaList(ParsePath)) : null;
        LifelongClauseSyntax? lifelong = TakeIfWord("lifelong") is { } life
            ? new LifelongClauseSyntax(life, ParseCommaList(() => ParseName(("枚举值的名称", "the name of an enum member"))))
            : null;
        ToldApartByClauseSyntax? toldApartBy =
            TakeIfWord("toldApartBy") is { } apart ? new ToldApartByClauseSyntax(apart, ParsePath()) : null;
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<FieldSyntax> fields = ParseFields();
        SyntaxToken close = Close(open, TokenKind.CloseBrace, "}");
        return new RecordDeclarationSyntax(keyword, name, label, identifiedBy, lifelong, toldApartBy, open, fields, close);
    }

    /// <summary>extend Name { field* }</summary>
    private ExtendDeclarationSyntax ParseExtend()
    {
        SyntaxToken keyword = Take();
        SyntaxToken name = ParseName(("记录的名称", "the name of a record"));
        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<FieldSyntax> fields = ParseFields();
        return new ExtendDeclarationSyntax(keyword, name, open, fields, Close(open, TokenKind.CloseBrace, "}"));
    }

    private SyntaxList<FieldSyntax> ParseFields() => ParseItems(
        ParseField,
        () => At(TokenKind.Identifier) && Peek(1).Kind == TokenKind.Colon,
        (span, found) => SyntaxDiagnostics.Expected(span, ("字段", "a field"), found),
        SeemsOutsideOfRule);

    /// <summary>name : Type label</summary>
    private FieldSyntax? ParseField()
    {
        if (!At(TokenKind.Identifier))
        {
            return null;
        }

        ComplainOfHyphen();
        return new FieldSyntax(Take(), Expect(TokenKind.Colon, "`:`"), ParseType(), ParseLabel());
    }
}
