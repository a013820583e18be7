namespace IcpGen.Language.Syntax;

/// <summary><c>certificate.number</c>: names of fields, outermost first.</summary>
internal sealed class PathSyntax(SyntaxList<SyntaxToken> names) : SyntaxNode(names)
{
    /// <summary>Without the dots.</summary>
    public SyntaxList<SyntaxToken> Names { get; } = names;
}
