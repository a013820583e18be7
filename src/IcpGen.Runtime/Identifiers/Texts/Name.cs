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

    /// <summary>Whether both are the same name.</summary>
    public bool Equals(Name other)
    {
        int mine = 0;
        int others = 0;
        while (true)
        {
            Skip(Text, ref mine);
            Skip(other.Text, ref others);
            if (mine == Text.Length || others == other.Text.Length)
                return mine == Text.Length && others == other.Text.Length;
            if (Fold(Text[mine++]) != Fold(other.Text[others++]))
                return false;
        }
    }

    /// <summary>The same for equal names, and in every process.</summary>
    public override int GetHashCode()
    {
        Fnv hash = Fnv.Start;
        for (int i = 0; i < Text.Length; i++)
        {
            if (!Folding.IsSpace(Text[i]))
                hash = hash.With(Fold(Text[i]));
        }
        return hash.Value;
    }

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    private static void Skip(Text text, ref int index)
    {
        while (index < text.Length && Folding.IsSpace(text[index]))
            index++;
    }

    private static char Fold(char folded) => folded switch
    {
        '.' or '\u2022' or '\u2027' or '\u2219' or '\u22C5' or '\u2E31' or '\u30FB' or '\uFF65' => '\u00B7',
        _ => Folding.ToLower(folded),
    };
}
