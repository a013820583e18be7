namespace IcpGen.Identifiers;

readonly partial record struct DomainName
{
    /// <summary>Whether both name the same domain.</summary>
    public bool Equals(DomainName other)
    {
        Text mine = Text.Part(0, End);
        Text others = other.Text.Part(0, other.End);
        return mine.EqualsIgnoringCase(others)
            || (!(DomainText.IsAscii(mine) && DomainText.IsAscii(others)) && Ascii(mine).EqualsIgnoringCase(Ascii(others)));
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

    private static Text Ascii(Text name) => DomainText.IsAscii(name) ? name : DomainText.Ascii(name);
}
