namespace IcpGen.Evaluation;

/// <summary>Something that would have to be known to decide a condition.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Text">The field's path with indices, or the fact with its arguments: <c>mobileProvince(13800000000)</c>.</param>
/// <param name="Subject">For a fact, the path of the first argument that is a field; else null.</param>
public sealed record Need(NeedKind Kind, string Text, string? Subject = null)
{
    /// <summary>The field concerned, with indices; null for a fact about no field.</summary>
    public string? Path => Kind == NeedKind.Fact ? Subject : Text;

    internal static Need Field(string path) => new(NeedKind.Field, path);

    internal static Need Unreadable(string path) => new(NeedKind.Unreadable, path);

    /// <summary>Whether the same is needed, whichever field a fact was asked of.</summary>
    public bool Equals(Need? other) => other is not null && Kind == other.Kind && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
