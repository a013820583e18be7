using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using IcpGen.Generated;

namespace IcpGen;

/// <summary>A way through a filing in the rules' own terms, with indices: <c>websites[1].domains[0]</c>.</summary>
[JsonConverter(typeof(FieldPathConverter))]
public sealed class FieldPath : IEquatable<FieldPath>
{
    private readonly FieldPath? _parent;
    private readonly FieldStep _last;

    private FieldPath(FieldPath? parent, FieldStep last)
    {
        _parent = parent;
        _last = last;
    }

    /// <summary>The filing itself; its text is empty.</summary>
    public static FieldPath Filing { get; } = new(null, default);

    /// <summary>The path of a field below this one.</summary>
    /// <param name="fields">One field or several, separated by dots; empty for this path itself.</param>
    public FieldPath Child(string fields)
    {
        if (string.IsNullOrEmpty(fields))
        {
            return this;
        }

        int dot = fields.LastIndexOf('.');
        return dot < 0 ? new(this, new(fields, -1)) : new(Child(fields[..dot]), new(fields[(dot + 1)..], -1));
    }

    /// <summary>The path of a list's element.</summary>
    /// <param name="fields">The list, from here; empty where this path is the list.</param>
    /// <param name="index">The element's index, from 0.</param>
    public FieldPath Element(string fields, int index) => new(Child(fields), new(null, index));

    /// <summary>The steps from the filing on; none for the filing itself.</summary>
    internal IReadOnlyList<FieldStep> Steps
    {
        get
        {
            List<FieldStep> steps = [];
            for (FieldPath path = this; path._parent is { } parent; path = parent)
            {
                steps.Add(path._last);
            }

            steps.Reverse();
            return steps;
        }
    }

    /// <summary>The path without its indices, as the fields are declared: <c>websites[].domains[]</c>.</summary>
    public string Pattern => Write(static (text, _) => text.Append("[]"));

    /// <summary>The indices on the way, outermost first.</summary>
    public IReadOnlyList<int> Indices => [.. Steps.Where(step => step.IsElement).Select(step => step.Index)];

    /// <inheritdoc/>
    public override string ToString() =>
        Write(static (text, index) => text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']'));

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _last == other._last && _parent is not null && _parent.Equals(other._parent));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_parent, _last);

    private string Write(Action<StringBuilder, int> writeIndex)
    {
        StringBuilder text = new();
        foreach (FieldStep step in Steps)
        {
            if (step.IsElement)
            {
                writeIndex(text, step.Index);
            }
            else
            {
                text.Append(text.Length > 0 ? "." : string.Empty).Append(step.Field);
            }
        }

        return text.ToString();
    }
}

/// <summary>A step of a path: into a field, or to an element of a list.</summary>
/// <param name="Field">The field's name; null for an element.</param>
/// <param name="Index">The element's index; -1 for a field.</param>
internal readonly record struct FieldStep(string? Field, int Index)
{
    /// <summary>Whether it leads to an element of the list before it.</summary>
    public bool IsElement => Field is null;
}
