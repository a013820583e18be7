using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>submit (demand | modifier* { demand* } per?)</summary>
    private SubmitStatementSyntax ParseSubmit()
    {
        SyntaxToken keyword = Take();
        SyntaxList<DocumentModifierSyntax> shared = ParseModifiers();
        if (shared.Count == 0 && !At(TokenKind.OpenBrace))
        {
            return new SubmitStatementSyntax(keyword, shared, null, ParseOneDemand(), null, null);
        }

        if (At(TokenKind.Identifier) && !AtNewSentence())
        {
            return ParseUnbracedDemand(keyword, shared);
        }

        SyntaxToken open = ExpectOpenBrace();
        SyntaxList<DocumentDemandSyntax> demands = ParseItems(
            () => At(TokenKind.Identifier) ? ParseDemand() : null,
            () => At(TokenKind.Identifier),
            (span, found) => SyntaxDiagnostics.Expected(span, ("材料", "a document"), found),
            () => SeemsOutsideOfRule() || AtNewSentence());
        SyntaxToken close = Close(open, TokenKind.CloseBrace, "}");
        return new SubmitStatementSyntax(keyword, shared, open, demands, close, ParsePer());
    }

    private SyntaxList<DocumentDemandSyntax> ParseOneDemand()
    {
        DocumentDemandSyntax demand = ParseDemand();
        return new SyntaxList<DocumentDemandSyntax>([demand], [demand]);
    }

    /// <summary>Modifiers stand before documents only where braces hold those; without braces, only these are wrong.</summary>
    private SubmitStatementSyntax ParseUnbracedDemand(SyntaxToken keyword, SyntaxList<DocumentModifierSyntax> shared)
    {
        SyntaxToken open = Expect(TokenKind.OpenBrace, "`{`");
        return new SubmitStatementSyntax(keyword, shared, open, ParseOneDemand(), Missing(TokenKind.CloseBrace), null);
    }

    /// <summary>document (or document)* per?</summary>
    private DocumentDemandSyntax ParseDemand()
    {
        List<DocumentSyntax> alternatives = [ParseDocument()];
        List<SyntaxElement> parts = [alternatives[0]];
        while (TakeIfWord("or") is { } or)
        {
            alternatives.Add(ParseDocument());
            parts.AddRange([or, alternatives.Last()]);
        }

        return new DocumentDemandSyntax(new SyntaxList<DocumentSyntax>(alternatives, parts), ParsePer());
    }

    /// <summary>name arguments? modifier*</summary>
    private DocumentSyntax ParseDocument() =>
        new(ParseName(("材料的名称", "the name of a document")), ParseOptionalArguments(), ParseModifiers());

    /// <summary>per name in path, …</summary>
    private PerClauseSyntax? ParsePer() =>
        AtWord("per") ? new PerClauseSyntax(Take(), ParseName(), ExpectWord("in"), ParseSources()) : null;

    private SyntaxList<DocumentModifierSyntax> ParseModifiers()
    {
        List<DocumentModifierSyntax> modifiers = [];
        while (ParseModifier() is { } modifier)
        {
            modifiers.Add(modifier);
        }

        return new SyntaxList<DocumentModifierSyntax>(modifiers, modifiers);
    }
}
