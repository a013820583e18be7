using System;

namespace IcpGen.Identifiers;

/// <summary>
/// A text as forms hold it: without the spacing around it, and compared after folding full-width letters, digits,
/// brackets and spaces. A view of a string; making and comparing one allocates nothing. <c>default</c> is blank.
/// </summary>
/// <remarks>Comparison is ordinal and heeds case; no culture plays a part.</remarks>
readonly partial struct Text : IEquatable<Text>, IComparable<Text>
{
    private readonly string? _source;
    private readonly int _start;

    /// <summary>Views a string, which may be null.</summary>
    public Text(string? source)
        : this(source, 0, source?.Length ?? 0)
    {
    }

    private Text(string? source, int start, int length)
    {
        int end = start + length;
        while (start < end && Folding.IsSpace(source![start]))
            start++;
        while (start < end && Folding.IsSpace(source![end - 1]))
            end--;
        _source = source;
        _start = start;
        Length = end - start;
    }

    /// <summary>How many UTF-16 units it has, spacing around it not counted.</summary>
    public int Length { get; }

    /// <summary>Whether there is nothing but spacing.</summary>
    public bool IsBlank => Length == 0;

    /// <summary>Whether it holds at least one Chinese character.</summary>
    public bool HasChinese
    {
        get
        {
            for (int i = 0; i < Length; i++)
            {
                if (Folding.IsChinese(this[i]))
                    return true;
            }
            return false;
        }
    }

    /// <summary>The UTF-16 unit at a place below <see cref="Length"/>, folded.</summary>
    public char this[int index] => Folding.Fold(_source![_start + index]);

    /// <summary>Views a string; null is blank.</summary>
    public static implicit operator Text(string? source) => new(source);

    /// <summary>The part between two places, again without spacing around it.</summary>
    /// <param name="start">The first place; at most <paramref name="end"/>.</param>
    /// <param name="end">The place after the last; at most <see cref="Length"/>.</param>
    internal Text Part(int start, int end) => new(_source, _start + start, end - start);

    /// <summary>The text as it was given, without the spacing around it.</summary>
    public override string ToString() =>
        _source is null ? "" : Length == _source.Length ? _source : _source.Substring(_start, Length);
}
