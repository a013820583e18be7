using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>What a piece of syntax comes out as, of these three. Rules hold expressions; of the other two, parts of expressions are made.</summary>
internal abstract record Bound
{
    private Bound()
    {
    }

    /// <summary>The type of the value; of a path through a list, that of each value.</summary>
    internal abstract RuleType Type { get; }

    /// <summary>Whether it is a list of any kind.</summary>
    internal abstract bool IsList { get; }

    /// <summary>The type as an author would write it.</summary>
    internal abstract string TypeName { get; }

    /// <summary>The same, standing elsewhere.</summary>
    internal virtual Bound At(SourceSpan span) => this;

    public static implicit operator Bound?(Expression? value) => value is null ? null : new One(value);

    /// <summary>One value, which may be the list that a field holds.</summary>
    internal sealed record One(Expression Value) : Bound
    {
        internal override RuleType Type => Value.Type;

        internal override bool IsList => Value.Type is ListType;

        internal override string TypeName => Value.Type.ToString();

        internal override Bound At(SourceSpan span) => new One(Value with { Span = span });
    }

    /// <summary>A path through a list: sequences are made of it.</summary>
    /// <param name="Path">The path.</param>
    /// <param name="Derived">A derived member taken of each element, or null.</param>
    /// <param name="Element">The type of the elements.</param>
    internal sealed record Many(FieldPath Path, string? Derived, RuleType Element) : Bound
    {
        internal override RuleType Type => Element;

        internal override bool IsList => true;

        internal override string TypeName => Element + "[]";
    }

    /// <summary>A list that is written: choices are made of it.</summary>
    /// <param name="Items">In order.</param>
    /// <param name="Element">The type of the items.</param>
    internal sealed record Written(EquatableArray<Expression> Items, RuleType Element) : Bound
    {
        internal override RuleType Type { get; } = new ListType(Element, false);

        internal override bool IsList => true;

        internal override string TypeName => Type.ToString();
    }
}
