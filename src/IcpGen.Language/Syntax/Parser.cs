using System.Collections.Generic;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

internal sealed class Parser(SourceText text, int start, int end)
{
    private readonly List<Diagnostic> _diagnostics = [];
    internal FileSyntax ParseFile() => new(new SyntaxList<DeclarationSyntax>([], []), End());
    internal ExpressionSyntax ParseWholeExpression() => new NameExpressionSyntax(End());
    internal EquatableArray<Diagnostic> GetDiagnostics() => _diagnostics.ToEquatableArray();
    private SyntaxToken End() => new(text, TokenKind.EndOfFile, end, "", "", [new SyntaxTrivia(TriviaKind.Skipped, text.Text.Substring(start, end - start))], []);
}
