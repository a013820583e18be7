namespace IcpGen.Language.Syntax;

/// <summary><c>a == b</c>, and so on.</summary>
internal sealed class CompareExpressionSyntax(
    ExpressionSyntax left,
    SyntaxToken @operator,
    ExpressionSyntax right)
    : ExpressionSyntax(left, @operator, right)
{
    /// <summary>The left side.</summary>
    public ExpressionSyntax Left { get; } = left;

    /// <summary>One of <c>== != &lt; &lt;= &gt; &gt;=</c></summary>
    public SyntaxToken Operator { get; } = @operator;

    /// <summary>The right side.</summary>
    public ExpressionSyntax Right { get; } = right;
}

/// <summary><c>a in b</c> or <c>a not in b</c>.</summary>
internal sealed class InExpressionSyntax(
    ExpressionSyntax value,
    SyntaxToken? notKeyword,
    SyntaxToken inKeyword,
    ExpressionSyntax list)
    : ExpressionSyntax(value, notKeyword, inKeyword, list)
{
    /// <summary>What is looked for.</summary>
    public ExpressionSyntax Value { get; } = value;

    /// <summary><c>not</c>, or null.</summary>
    public SyntaxToken? NotKeyword { get; } = notKeyword;

    /// <summary><c>in</c></summary>
    public SyntaxToken InKeyword { get; } = inKeyword;

    /// <summary>A written list or a path.</summary>
    public ExpressionSyntax List { get; } = list;
}

/// <summary><c>xs includesAll ys</c></summary>
internal sealed class IncludesAllExpressionSyntax(
    ExpressionSyntax list,
    SyntaxToken keyword,
    ExpressionSyntax values)
    : ExpressionSyntax(list, keyword, values)
{
    /// <summary>What holds them.</summary>
    public ExpressionSyntax List { get; } = list;

    /// <summary><c>includesAll</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>What it must hold.</summary>
    public ExpressionSyntax Values { get; } = values;
}

/// <summary><c>a contains b</c>, <c>startsWith</c> or <c>endsWith</c>, where <c>b</c> is no written text.</summary>
internal sealed class PartTestExpressionSyntax(
    ExpressionSyntax target,
    SyntaxToken keyword,
    ExpressionSyntax part)
    : ExpressionSyntax(target, keyword, part)
{
    /// <summary>What is tested.</summary>
    public ExpressionSyntax Target { get; } = target;

    /// <summary>The word.</summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>What it must hold.</summary>
    public ExpressionSyntax Part { get; } = part;
}

/// <summary><c>a contains "…"</c>, <c>startsWith</c>, <c>endsWith</c>, <c>matches</c> or <c>states</c>.</summary>
internal sealed class TextTestExpressionSyntax(
    ExpressionSyntax target,
    SyntaxToken keyword,
    StringSyntax pattern)
    : ExpressionSyntax(target, keyword, pattern)
{
    /// <summary>What is tested.</summary>
    public ExpressionSyntax Target { get; } = target;

    /// <summary>The word.</summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The wording.</summary>
    public StringSyntax Pattern { get; } = pattern;
}

/// <summary><c>a is present</c> or <c>a is missing</c>.</summary>
internal sealed class PresenceExpressionSyntax(
    ExpressionSyntax field,
    SyntaxToken isKeyword,
    SyntaxToken presence)
    : ExpressionSyntax(field, isKeyword, presence)
{
    /// <summary>What is tested.</summary>
    public ExpressionSyntax Field { get; } = field;

    /// <summary><c>is</c></summary>
    public SyntaxToken IsKeyword { get; } = isKeyword;

    /// <summary><c>present</c> or <c>missing</c></summary>
    public SyntaxToken Presence { get; } = presence;

    /// <summary>Whether it asks for presence.</summary>
    public bool IsPresent => Presence.Value == "present";
}
