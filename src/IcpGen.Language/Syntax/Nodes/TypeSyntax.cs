namespace IcpGen.Language.Syntax;

/// <summary><c>Name</c>, <c>Name[]</c> or <c>Name[1..]</c>.</summary>
internal sealed class TypeSyntax(SyntaxToken name, ListSuffixSyntax? suffix) : SyntaxNode(name, suffix)
{
    /// <summary>The type's, or the element type's, name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary>What makes it a list, or null.</summary>
    public ListSuffixSyntax? Suffix { get; } = suffix;
}

/// <summary><c>[]</c>, or <c>[1..]</c> for a list that is missing when it is empty.</summary>
internal sealed class ListSuffixSyntax(
    SyntaxToken openBracket,
    SyntaxToken? minimum,
    SyntaxToken? dotDot,
    SyntaxToken closeBracket)
    : SyntaxNode(openBracket, minimum, dotDot, closeBracket)
{
    /// <summary><c>[</c></summary>
    public SyntaxToken OpenBracket { get; } = openBracket;

    /// <summary><c>1</c>, or null.</summary>
    public SyntaxToken? Minimum { get; } = minimum;

    /// <summary><c>..</c>, or null.</summary>
    public SyntaxToken? DotDot { get; } = dotDot;

    /// <summary><c>]</c></summary>
    public SyntaxToken CloseBracket { get; } = closeBracket;

    /// <summary>Whether an empty list counts as missing.</summary>
    public bool IsRequired => DotDot is not null;
}

/// <summary><c>name : Type</c>: a parameter of a definition.</summary>
internal sealed class ParameterSyntax(
    SyntaxToken name,
    SyntaxToken colon,
    TypeSyntax type)
    : SyntaxNode(name, colon, type)
{
    /// <summary>The name.</summary>
    public SyntaxToken Name { get; } = name;

    /// <summary><c>:</c></summary>
    public SyntaxToken Colon { get; } = colon;

    /// <summary>Its type.</summary>
    public TypeSyntax Type { get; } = type;
}

/// <summary><c>(name : Type, …)</c></summary>
internal sealed class ParameterListSyntax(
    SyntaxToken openParenthesis,
    SyntaxList<ParameterSyntax> parameters,
    SyntaxToken closeParenthesis)
    : SyntaxNode(openParenthesis, parameters, closeParenthesis)
{
    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenthesis { get; } = openParenthesis;

    /// <summary>In order.</summary>
    public SyntaxList<ParameterSyntax> Parameters { get; } = parameters;

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenthesis { get; } = closeParenthesis;
}

/// <summary><c>(Type, …)</c></summary>
internal sealed class TypeListSyntax(
    SyntaxToken openParenthesis,
    SyntaxList<TypeSyntax> types,
    SyntaxToken closeParenthesis)
    : SyntaxNode(openParenthesis, types, closeParenthesis)
{
    /// <summary><c>(</c></summary>
    public SyntaxToken OpenParenthesis { get; } = openParenthesis;

    /// <summary>In order.</summary>
    public SyntaxList<TypeSyntax> Types { get; } = types;

    /// <summary><c>)</c></summary>
    public SyntaxToken CloseParenthesis { get; } = closeParenthesis;
}
