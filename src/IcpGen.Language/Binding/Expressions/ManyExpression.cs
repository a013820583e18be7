using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>A path through a list: only sequences are made of it, so that no bound rule holds one.</summary>
/// <param name="Path">The path.</param>
/// <param name="Derived">A derived member taken of each element, or null.</param>
/// <param name="Type">The type of the elements.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ManyExpression(FieldPath Path, string? Derived, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => throw new System.InvalidOperationException();
}

/// <summary>A written list: choices are made of it, so that no bound rule holds one.</summary>
/// <param name="Items">In order.</param>
/// <param name="Type">The list's type.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ListLiteralExpression(EquatableArray<Expression> Items, RuleType Type, SourceSpan Span) : ValueExpression(Type, Span)
{
    public override TResult Accept<TResult>(IValueReader<TResult> reader) => throw new System.InvalidOperationException();
}
