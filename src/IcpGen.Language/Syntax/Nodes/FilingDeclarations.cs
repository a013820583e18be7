namespace IcpGen.Language.Syntax;

/// <summary><c>root Filing</c>: the record that a filing is.</summary>
internal sealed class RootDeclarationSyntax(SyntaxToken keyword, SyntaxToken name) : DeclarationSyntax(keyword, name)
{
    /// <summary><c>root</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;
}

/// <summary><c>scope operation in [newFiling]</c>: what rules are about unless a guard names the field.</summary>
internal sealed class ScopeDeclarationSyntax(
    SyntaxToken keyword,
    ExpressionSyntax condition)
    : DeclarationSyntax(keyword, condition)
{
    /// <summary><c>scope</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>A condition on one field of the root.</summary>
    public ExpressionSyntax Condition { get; } = condition;
}
