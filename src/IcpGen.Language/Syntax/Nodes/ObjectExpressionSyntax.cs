namespace IcpGen.Language.Syntax;

/// <summary><c>{ field = value … }</c>: a record; only in examples.</summary>
internal sealed class ObjectExpressionSyntax(
    SyntaxToken openBrace,
    SyntaxList<ObjectEntrySyntax> entries,
    SyntaxToken closeBrace)
    : ExpressionSyntax(openBrace, entries, closeBrace)
{
    /// <summary><c>{</c></summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>In order.</summary>
    public SyntaxList<ObjectEntrySyntax> Entries { get; } = entries;

    /// <summary><c>}</c></summary>
    public SyntaxToken CloseBrace { get; } = closeBrace;
}

/// <summary><c>field = value</c>; the name <c>missing</c> as value is a null.</summary>
internal sealed class FieldEntrySyntax(
    SyntaxToken name,
    SyntaxToken equalsToken,
    ExpressionSyntax value)
    : ObjectEntrySyntax(name, equalsToken, value)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken { get; } = equalsToken;

    /// <summary>The value.</summary>
    public ExpressionSyntax Value { get; } = value;
}

/// <summary><c>fact(argument, …) = value</c></summary>
internal sealed class FactEntrySyntax(
    SyntaxToken name,
    ArgumentListSyntax arguments,
    SyntaxToken equalsToken,
    ExpressionSyntax value)
    : ObjectEntrySyntax(name, arguments, equalsToken, value)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>The arguments.</summary>
    public ArgumentListSyntax Arguments { get; } = arguments;

    /// <summary><c>=</c></summary>
    public SyntaxToken EqualsToken { get; } = equalsToken;

    /// <summary>The value.</summary>
    public ExpressionSyntax Value { get; } = value;
}
