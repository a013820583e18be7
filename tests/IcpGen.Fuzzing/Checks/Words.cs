using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Checks;

/// <summary>What a formatter may not change: the tokens and comments of a file, in order, save parentheses.</summary>
public static class Words
{
    /// <summary>The words of a file.</summary>
    public static IEnumerable<string> Of(ParsedFile tree) => tree.Root.Tokens().SelectMany(token =>
        Comments(token.Leading).Concat(IsWord(token) ? [token.Text] : []).Concat(Comments(token.Trailing)));

    private static IEnumerable<string> Comments(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Where(one => one.Kind == TriviaKind.Comment).Select(comment => comment.Text.TrimEnd());

    private static bool IsWord(SyntaxToken token) =>
        token.Kind is not (TokenKind.OpenParenthesis or TokenKind.CloseParenthesis or TokenKind.EndOfFile);
}
