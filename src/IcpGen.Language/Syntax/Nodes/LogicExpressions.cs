namespace IcpGen.Language.Syntax;

/// <summary><c>a and b and c</c>, or <c>a or b or c</c>.</summary>
internal sealed class LogicExpressionSyntax(
    SyntaxList<ExpressionSyntax> operands,
    bool isAnd)
    : ExpressionSyntax(operands)
{
    /// <summary>Without the words between them; at least two.</summary>
    public SyntaxList<ExpressionSyntax> Operands { get; } = operands;

    /// <summary>Whether <c>and</c> joins them.</summary>
    public bool IsAnd { get; } = isAnd;
}

/// <summary><c>not a</c></summary>
internal sealed class NotExpressionSyntax(
    SyntaxToken keyword,
    ExpressionSyntax operand)
    : ExpressionSyntax(keyword, operand)
{
    /// <summary><c>not</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>What is negated.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>every x in xs, ys: condition</c>, or <c>any</c>.</summary>
internal sealed class QuantifierExpressionSyntax(
    SyntaxToken keyword,
    SyntaxToken variable,
    SyntaxToken inKeyword,
    SyntaxList<ExpressionSyntax> sources,
    SyntaxToken colon,
    ExpressionSyntax body)
    : ExpressionSyntax(keyword, variable, inKeyword, sources, colon, body)
{
    /// <summary><c>every</c> or <c>any</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name of the element.</summary>
    public SyntaxToken Variable { get; } = variable;

    /// <summary><c>in</c></summary>
    public SyntaxToken InKeyword { get; } = inKeyword;

    /// <summary>Paths, walked one after the other.</summary>
    public SyntaxList<ExpressionSyntax> Sources { get; } = sources;

    /// <summary><c>:</c></summary>
    public SyntaxToken Colon { get; } = colon;

    /// <summary>What holds of every, or any, element.</summary>
    public ExpressionSyntax Body { get; } = body;

    /// <summary>Whether it is <c>every</c>.</summary>
    public bool IsEvery => Keyword.Value == "every";
}
