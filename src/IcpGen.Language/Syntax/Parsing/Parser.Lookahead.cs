using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    private bool AtOneOf(IReadOnlyList<string> words) => At(TokenKind.Identifier) && words.Contains(Current.Value);

    /// <summary>Whether a declaration seems to begin here: its keyword with a name after it, not a field that is called like one.</summary>
    private bool SeemsDeclaration() => AtOneOf(Keywords.Declarations) && Peek(1).Kind == TokenKind.Identifier && !IsBeforeOperator()
        && !Keywords.Statements.Contains(Peek(1).Value);

    /// <summary>Whether a member of a province seems to begin here.</summary>
    private bool SeemsProvinceMember() => AtOneOf(Keywords.ProvinceMembers) && Peek(1).Kind switch
    {
        TokenKind.Identifier => !AtWord("source") && !IsBeforeOperator(),
        TokenKind.Number => AtWord("clauses"),
        TokenKind.Text => AtWord("source"),
        TokenKind.OpenParenthesis => AtWord("for"),
        _ => false,
    };

    /// <summary>Whether what follows can stand neither in a rule nor in a record.</summary>
    private bool SeemsOutsideOfRule() => SeemsDeclaration() || (SeemsProvinceMember() && !AtWord("source"));

    /// <summary>Whether a statement seems to begin here, rather than a field that is called like one.</summary>
    private bool SeemsStatement() => AtOneOf(Keywords.Statements) && Peek(1) switch
    {
        { Kind: TokenKind.Identifier } => !IsBeforeOperator(),
        { Kind: TokenKind.Text or TokenKind.OpenParenthesis or TokenKind.OpenBrace or TokenKind.Number } => true,
        _ => false,
    };

    /// <summary>Whether the line that begins here is surely not the rest of an expression or a name.</summary>
    private bool AtNewSentence() => Current.StartsLine && (SeemsStatement() || SeemsOutsideOfRule());

    /// <summary>Whether what stands here is a value, since an operator follows it.</summary>
    private bool IsBeforeOperator() => IsOperator(Peek(1)) || (Peek(1).Is("not") && Peek(2).Is("in"));

    private static bool IsOperator(SyntaxToken token) => token.Kind == TokenKind.Identifier && Keywords.Operators.Contains(token.Value);

    /// <summary>Whether the operator stands here; before a <c>=</c> the word is the name of a field.</summary>
    private bool AtOperator(string word) => AtWord(word) && Peek(1).Kind != TokenKind.Equals;

    private static bool BeginsOperand(SyntaxToken token) => token.Kind is TokenKind.Identifier or TokenKind.Number or TokenKind.Date
        or TokenKind.Text or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace;
}
