using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>How many spaces stand between two tokens of a line.</summary>
internal static class Spacing
{
    internal static int Between(SyntaxToken before, SyntaxToken after) =>
        before.Kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.Dot or TokenKind.DotDot
        || after.Kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Dot or TokenKind.DotDot
        || (before.Kind == TokenKind.OpenBrace && after.Kind == TokenKind.CloseBrace)
            ? 0
            : 1;
}
