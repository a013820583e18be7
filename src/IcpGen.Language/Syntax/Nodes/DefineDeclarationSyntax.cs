namespace IcpGen.Language.Syntax;

/// <summary><c>define name(p : Type) "label"</c>, then <c>= expression</c> or the body of a rule.</summary>
internal sealed class DefineDeclarationSyntax(
    SyntaxToken keyword,
    SyntaxToken name,
    ParameterListSyntax? parameters,
    LabelSyntax label,
    SyntaxToken? equalsToken,
    ExpressionSyntax? value,
    RuleBodySyntax? body)
    : DeclarationSyntax(keyword, name, parameters, label, equalsToken, value, body)
{
    /// <summary><c>define</c></summary>
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>Its parameters, or null.</summary>
    public ParameterListSyntax? Parameters { get; } = parameters;

    /// <summary>What people call it.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary><c>=</c>, or null.</summary>
    public SyntaxToken? EqualsToken { get; } = equalsToken;

    /// <summary>The condition or value it names, or null where it has a body.</summary>
    public ExpressionSyntax? Value { get; } = value;

    /// <summary>The body, or null where it names a value.</summary>
    public RuleBodySyntax? Body { get; } = body;
}
