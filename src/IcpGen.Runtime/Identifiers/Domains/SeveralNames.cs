namespace IcpGen.Identifiers;

/// <summary>Tells texts that hold several domain names or web addresses from those that hold one.</summary>
internal static class SeveralNames
{
    private const string Marks = ";,、| \\"; // a new line folds to a blank
    private const string Words = "和及与";

    /// <summary>Whether a domain name holds a mark that people put between several. 和 is a mark only between two names (和.cn).</summary>
    public static bool AreIn(DomainName name)
    {
        Text text = name.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (Marks.IndexOf(text[i]) >= 0)
                return true;
            if ((text[i] == '/' || Words.IndexOf(text[i]) >= 0) && IsName(text, 0, i) && IsName(text, i + 1, text.Length))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether several web addresses stand in one text. Behind the host the marks are the address's own (<c>a.cn/x;y,z</c>), unless another
    /// address begins behind one.
    /// </summary>
    public static bool AreIn(Url url)
    {
        Text text = url.Text;
        int host = url.HostEnd;
        for (int i = 0; i < text.Length; i++)
        {
            bool isMark = Marks.IndexOf(text[i]) >= 0;
            if (isMark && (i <= host || BeginsAt(text, i + 1)))
                return true;
            if (i < host && Words.IndexOf(text[i]) >= 0 && IsName(text, url.HostStart, i) && IsName(text, i + 1, host))
                return true;
        }
        return false;
    }

    private static bool BeginsAt(Text text, int start)
    {
        while (start < text.Length && Marks.IndexOf(text[start]) >= 0)
            start++;
        Text rest = text.Part(start, text.Length);
        return IsAnyCase(rest, "http://") || IsAnyCase(rest, "https://") || IsAnyCase(rest, "www.");
    }

    private static bool IsAnyCase(Text text, string start) => text.Length >= start.Length && text.Part(0, start.Length).EqualsIgnoringCase(start);

    private static bool IsName(Text text, int start, int end) => start < end && new DomainName(text.Part(start, end)).IsWellFormed;
}
