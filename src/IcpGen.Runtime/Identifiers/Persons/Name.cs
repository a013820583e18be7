namespace IcpGen.Identifiers;

/// <summary>
/// The name of a person or an organization. Two are equal however they are spelled: case, spaces within and the many middle dots of
/// foreign and minority names (<c>买买提·艾力</c>, <c>买买提•艾力</c>) tell nobody apart.
/// </summary>
/// <param name="Text">The name as it was given.</param>
readonly partial record struct Name(Text Text)
{
    /// <summary>Reads a text as a name; null is blank.</summary>
    public static implicit operator Name(string? text) => new(text);

    /// <summary>Whether both are the same name. A blank one is nobody's.</summary>
    public bool Equals(Name other) => Names.AreSame(Text, other.Text);

    /// <summary>The same for equal names, and in every process.</summary>
    public override int GetHashCode() => Names.HashOf(Text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
