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
    private readonly string _fields;
    private readonly int _index;

    private FieldPath(FieldPath? parent, string fields, int index)
    {
        _parent = parent;
        _fields = fields;
        _index = index;
    }

    /// <summary>The filing itself; its text is empty.</summary>
    public static FieldPath Filing { get; } = new(null, string.Empty, -1);

    /// <summary>The path of a field below this one.</summary>
    /// <param name="fields">One field or several, separated by dots; empty for this path itself.</param>
    public FieldPath Child(string fields) => string.IsNullOrEmpty(fields) ? this : new(this, fields, -1);

    /// <summary>The path of a list's element.</summary>
    /// <param name="fields">The list, from here; empty where this path is the list.</param>
    /// <param name="index">The element's index, from 0.</param>
    public FieldPath Element(string fields, int index) => new(this, fields, index);

    /// <summary>The path without its indices, as the fields are declared: <c>websites[].domains[]</c>.</summary>
    public string Pattern => Write(static (text, _) => text.Append("[]"));

    /// <summary>The indices on the way, outermost first.</summary>
    public IReadOnlyList<int> Indices
    {
        get
        {
            List<int> indices = _parent is null ? [] : [.. _parent.Indices];
            if (_index >= 0)
            {
                indices.Add(_index);
            }

            return indices;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Write(static (text, index) => text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']'));

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private string Write(Action<StringBuilder, int> writeIndex)
    {
        StringBuilder text = new();
        Append(text, writeIndex);
        return text.ToString();
    }

    private void Append(StringBuilder text, Action<StringBuilder, int> writeIndex)
    {
        _parent?.Append(text, writeIndex);
        if (_fields.Length > 0 && text.Length > 0)
        {
            text.Append('.');
        }

        text.Append(_fields);
        if (_index >= 0)
        {
            writeIndex(text, _index);
        }
    }
}
