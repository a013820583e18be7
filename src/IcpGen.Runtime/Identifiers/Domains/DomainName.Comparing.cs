namespace IcpGen.Identifiers;

readonly partial record struct DomainName
{
    /// <summary>Whether both name the same domain.</summary>
    public bool Equals(DomainName other)
    {
        Text mine = Text.Part(0, End);
        Text others = other.Text.Part(0, other.End);
        return mine.EqualsIgnoringCase(others)
            || (!(IsPlain(mine) && IsPlain(others)) && Ascii(mine).EqualsIgnoringCase(Ascii(others)));
    }

    /// <summary>The same for equal names, and in every process.</summary>
    public override int GetHashCode()
    {
        Text ascii = Ascii(Text.Part(0, End));
        Fnv hash = Fnv.Start;
        for (int i = 0; i < ascii.Length; i++)
            hash = hash.With(Folding.ToLower(ascii[i]));
        return hash.Value;
    }

    private static Text Ascii(Text name) => IsPlain(name) ? name : TopLevels.Unite(DomainText.Ascii(name));

    /// <summary>Whether lower case is a name's only other spelling.</summary>
    private static bool IsPlain(Text name) => DomainText.IsAscii(name) && !DomainText.HasPunycode(name);
}
