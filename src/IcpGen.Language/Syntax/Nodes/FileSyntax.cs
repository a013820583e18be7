namespace IcpGen.Language.Syntax;

/// <summary>A whole file: declarations in any order.</summary>
internal sealed class FileSyntax(
    SyntaxList<DeclarationSyntax> declarations,
    SyntaxToken endOfFile)
    : SyntaxNode(declarations, endOfFile)
{
    /// <summary>In order.</summary>
    public SyntaxList<DeclarationSyntax> Declarations { get; } = declarations;

    /// <summary>The end, with the trivia before it.</summary>
    public SyntaxToken EndOfFile { get; } = endOfFile;
}
