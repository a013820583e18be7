namespace IcpGen;

/// <summary>A field that a rules class declares not checked.</summary>
/// <param name="Path">The field as declared, from the filing; with it all that is below it.</param>
/// <param name="Because">Why, or null where nobody said.</param>
public sealed record NotCheckedField(string Path, string? Because)
{
    internal bool Covers(Need need)
    {
        if (need.Kind == NeedKind.Fact)
        {
            return false;
        }

        string path = need.Path.Pattern.Replace("[]", string.Empty, StringComparison.Ordinal);
        return path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] == '.');
    }
}
