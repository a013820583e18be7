using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>
/// A value that is known, or unknown together with what would make it known. The default is unknown. A text that was given and left blank
/// is unknown too, save that it says nothing: no words stand in it, and it has no valid number.
/// </summary>
/// <typeparam name="T">The value's type. Its equality and order are the rules' own: <see cref="Text"/> folds, dates are days.</typeparam>
[SuppressMessage("Usage", "CA2225", Justification = "Generated code reads comparisons as the rule has them.")]
[SuppressMessage("Usage", "CA1065", Justification = "Two of these are compared to a Truth, never boxed.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Known<T>
    where T : struct
{
    private readonly T _value;

    internal Known(T value)
    {
        _value = value;
        IsKnown = true;
    }

    internal Known(NeedList? needs, bool isBlank = false)
    {
        Needs = needs;
        IsBlank = isBlank;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>The value, or the type's default where it is unknown.</summary>
    public T Value => _value;

    /// <summary>Whether it is a text that was given and left blank.</summary>
    internal bool IsBlank { get; }

    internal NeedList? Needs { get; }

    /// <summary>A known value.</summary>
    public static implicit operator Known<T>(T value) => new(value);

    /// <summary>Whether both are the same; unknown where either is.</summary>
    public static Truth operator ==(Known<T> left, Known<T> right) =>
        left.IsKnown && right.IsKnown ? Truth.Of(EqualityComparer<T>.Default.Equals(left._value, right._value)) : Doubt(left, right);

    /// <summary>Whether they differ; unknown where either is.</summary>
    public static Truth operator !=(Known<T> left, Known<T> right) => !(left == right);

    /// <summary>Whether the left is smaller or earlier; unknown where either is.</summary>
    public static Truth operator <(Known<T> left, Known<T> right) =>
        left.IsKnown && right.IsKnown ? Truth.Of(Order(left, right) < 0) : Doubt(left, right);

    /// <summary>Whether the left is smaller, earlier or the same; unknown where either is.</summary>
    public static Truth operator <=(Known<T> left, Known<T> right) =>
        left.IsKnown && right.IsKnown ? Truth.Of(Order(left, right) <= 0) : Doubt(left, right);

    /// <summary>Whether the left is greater or later; unknown where either is.</summary>
    public static Truth operator >(Known<T> left, Known<T> right) => right < left is var swapped && swapped.IsUnknown ? Doubt(left, right) : swapped;

    /// <summary>Whether the left is greater, later or the same; unknown where either is.</summary>
    public static Truth operator >=(Known<T> left, Known<T> right) => right <= left is var swapped && swapped.IsUnknown ? Doubt(left, right) : swapped;

    /// <summary>Whether it is one of some values; unknown where it is.</summary>
    /// <param name="choices">The values.</param>
    public Truth In(T[] choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (!IsKnown)
        {
            return Truth.Unknown(Needs);
        }

        foreach (T choice in choices)
        {
            if (EqualityComparer<T>.Default.Equals(_value, choice))
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is Known<T> other && IsKnown == other.IsKnown && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsKnown, _value);

    internal Known<TOther> As<TOther>()
        where TOther : struct => new(Needs, IsBlank);

    private static int Order(Known<T> left, Known<T> right) => Comparer<T>.Default.Compare(left._value, right._value);

    private static Truth Doubt(Known<T> left, Known<T> right) => Truth.Unknown(NeedList.Union(left.Needs, right.Needs));
}
