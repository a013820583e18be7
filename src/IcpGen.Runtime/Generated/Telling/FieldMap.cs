using System.Collections.Frozen;
using System.ComponentModel;
using System.Globalization;

namespace IcpGen.Generated;

/// <summary>What the fields of a rule set are called in a filing model and for people.</summary>
/// <param name="fields">The fields that rules use.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldMap(params FieldName[] fields)
{
    private readonly FrozenDictionary<string, FieldName> _fields = fields.ToFrozenDictionary(field => WithoutLists(field.Pattern), StringComparer.Ordinal);

    /// <summary>The path in the model's own members: <c>Sites[0].Domains[1].Name</c>; the field path where the map does not know it.</summary>
    public string MemberOf(FieldPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Find(path) is { Member: { } member } ? Fill(member, path.Indices, "[", 0, "]") : path.ToString();
    }

    /// <summary>What people call the field: <c>网站 1 / 域名 2</c>.</summary>
    public string LabelOf(FieldPath path, string language)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Find(path) is { } field ? Fill(field.Label.In(language), path.Indices, " ", 1, string.Empty) : path.ToString();
    }

    private static string Fill(string pattern, IReadOnlyList<int> indices, string open, int from, string close)
    {
        foreach (int index in indices)
        {
            int at = pattern.IndexOf("[]", StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            pattern = string.Concat(pattern[..at], open, (index + from).ToString(CultureInfo.InvariantCulture), close, pattern[(at + 2)..]);
        }

        return pattern.Replace("[]", string.Empty, StringComparison.Ordinal);
    }

    // A list and its elements are one entry: the element's, whose brackets a path fills or leaves empty.
    private FieldName? Find(FieldPath path) => _fields.GetValueOrDefault(WithoutLists(path.Pattern));

    private static string WithoutLists(string pattern) => pattern.Replace("[]", string.Empty, StringComparison.Ordinal);
}

/// <summary>A field's names.</summary>
/// <param name="Pattern">The field, with <c>[]</c> for each list: <c>websites[].domains[]</c>.</param>
/// <param name="Member">The model's members, with <c>[]</c> likewise; null where the model lacks the field.</param>
/// <param name="Label">What people call it, with <c>[]</c> likewise.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FieldName(string Pattern, string? Member, Localized Label);
