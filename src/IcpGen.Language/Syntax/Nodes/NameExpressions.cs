namespace IcpGen.Language.Syntax;

/// <summary>A name: of a field, a variable, a member, a definition, or <c>today</c>, <c>true</c>, <c>false</c>, <c>longTerm</c>, <c>missing</c>.</summary>
internal sealed class NameExpressionSyntax(SyntaxToken name) : ExpressionSyntax(name)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;
}

/// <summary><c>target.name</c></summary>
internal sealed class MemberExpressionSyntax(
    ExpressionSyntax target,
    SyntaxToken dot,
    SyntaxToken name)
    : ExpressionSyntax(target, dot, name)
{
    /// <summary>What has the member.</summary>
    public ExpressionSyntax Target { get; } = target;

    /// <summary><c>.</c></summary>
    public SyntaxToken Dot { get; } = dot;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;
}

/// <summary><c>target(argument, …)</c>: a fact, a definition, a conversion, <c>count</c>, <c>distinct</c>, <c>age</c> or <c>serves</c>.</summary>
internal sealed class CallExpressionSyntax(
    ExpressionSyntax target,
    ArgumentListSyntax arguments)
    : ExpressionSyntax(target, arguments)
{
    /// <summary>A name or a member.</summary>
    public ExpressionSyntax Target { get; } = target;

    /// <summary>The arguments.</summary>
    public ArgumentListSyntax Arguments { get; } = arguments;
}

/// <summary><c>(argument, …)</c></summary>
internal sealed class ArgumentListSyntax(
    SyntaxToken openParenthesis,
    SyntaxList<ExpressionSyntax> arguments,
    SyntaxToken closeParenthesis)
    : SyntaxNode(openParenthesis, arguments, closeParenthesis)
{
    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenthesis { get; } = openParenthesis;

    /// <summary>In order.</summary>
    public SyntaxList<ExpressionSyntax> Arguments { get; } = arguments;

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenthesis { get; } = closeParenthesis;
}

/// <summary><c>(expression)</c></summary>
internal sealed class ParenthesizedExpressionSyntax(
    SyntaxToken openParenthesis,
    ExpressionSyntax expression,
    SyntaxToken closeParenthesis)
    : ExpressionSyntax(openParenthesis, expression, closeParenthesis)
{
    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenthesis { get; } = openParenthesis;

    /// <summary>What is in it.</summary>
    public ExpressionSyntax Expression { get; } = expression;

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenthesis { get; } = closeParenthesis;
}
