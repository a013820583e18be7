using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

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
        List<DocumentDemandSyntax> demands = [ParseDemand()];
        while (!Current.StartsLine && (At(TokenKind.Comma) || AtWord("and")) && Peek(1).Kind == TokenKind.Identifier)
        {
            ComplainElsewhere(Current.Span, Current.Text, ("每份材料各写一个 `submit`，或都放进花括号：`submit { A  B }`", "each document has a `submit` of its own, or braces hold them: `submit { A  B }`"));
            Skip();
            demands.Add(ParseDemand());
        }

        return new SyntaxList<DocumentDemandSyntax>(demands, demands);
    }

    /// <summary>Modifiers stand before documents only where braces hold those; a single document has them behind it.</summary>
    private SubmitStatementSyntax ParseUnbracedDemand(SyntaxToken keyword, SyntaxList<DocumentModifierSyntax> shared)
    {
        SyntaxToken open = Missing(TokenKind.OpenBrace);
        SyntaxList<DocumentDemandSyntax> demands = ParseOneDemand();
        SourceSpan span = keyword.Source.GetSpan(keyword.Start, _previous!.End - keyword.Start);
        DocumentSyntax document = demands[0].Alternatives[0];
        string modifiers = string.Join(" ", shared.Select(Shown));
        string name = document.Name.Text + (document.Arguments is null ? "" : Shown(document.Arguments));
        string meant = demands[0].Alternatives.Count > 1 ? $"submit {modifiers} {{ {Shown(demands[0])} }}"
            : string.Join(" ", ["submit", name, modifiers, .. document.Modifiers.Select(Shown), .. demands[0].Per is { } per ? [Shown(per)] : Array.Empty<string>()]);
        _diagnostics.Add(SyntaxDiagnostics.SymbolForWord(span, TextOf(span), meant));
        return new SubmitStatementSyntax(keyword, shared, open, demands, Missing(TokenKind.CloseBrace), null);
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
        new(ParseNameOrLabel(("材料的名称", "the name of a document")), ParseOptionalArguments(), ParseModifiers());

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
