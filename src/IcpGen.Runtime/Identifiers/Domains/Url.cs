namespace IcpGen.Identifiers;

/// <summary>A web address, with or without its scheme: https://www.shop.com.cn:8080/a, www.shop.com.cn.</summary>
/// <param name="Text">The address as it was given.</param>
readonly partial record struct Url(Text Text)
{
    /// <summary>The name of the host, blank where there is none. Of a malformed address it may be anything between the marks.</summary>
    public DomainName Host => new(Text.Part(HostStart, HostEnd));

    /// <summary>Whether scheme, host and port have the form of such, no spacing stands in the address, and it is the only one in its text.</summary>
    public bool IsWellFormed => Host.IsWellFormed && HasScheme() && HasPort() && Text.IndexOfSpace() < 0 && !SeveralNames.AreIn(this);

    private int AuthorityStart
    {
        get
        {
            int mark = Text.IndexOf("://", 0);
            return mark >= 0 && mark < FirstOf("/?#", 0) ? mark + 3 : Text.StartsWith("//") ? 2 : 0;
        }
    }

    private int AuthorityEnd => FirstOf("/?#\\", AuthorityStart);

    internal int HostStart
    {
        get
        {
            int start = AuthorityStart;
            for (int i = AuthorityEnd - 1; i >= start; i--)
            {
                if (Text[i] == '@')
                    return i + 1;
            }
            return start;
        }
    }

    internal int HostEnd
    {
        get
        {
            int colon = FirstOf(":", HostStart);
            int end = AuthorityEnd;
            return colon < end ? colon : end;
        }
    }

    /// <summary>Reads a text as a web address; null is blank.</summary>
    public static implicit operator Url(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    /// <summary>The first place from <paramref name="start"/> on with one of these characters, or the length.</summary>
    private int FirstOf(string marks, int start)
    {
        int i = start;
        while (i < Text.Length && marks.IndexOf(Text[i]) < 0)
            i++;
        return i;
    }

    private bool HasScheme()
    {
        for (int i = 0; i < AuthorityStart - 3; i++)
        {
            if (!Folding.IsLetter(Text[i]))
                return false;
        }
        return !Text.StartsWith("://");
    }

    private bool HasPort()
    {
        int colon = HostEnd;
        int end = AuthorityEnd;
        if (colon == end)
            return true;
        return end - colon is > 1 and <= 6 && Text.TryReadNumber(colon + 1, end, out int port) && port is > 0 and <= 65535;
    }
}
