namespace IcpGen.Identifiers;

readonly partial struct Text
{
    /// <summary>
    /// Whether a pattern occurs anywhere in the text. <c>{}</c> is a blank that has been filled in: at least one character that is
    /// neither spacing nor an underscore. Spacing in the pattern may but need not stand in the text. All else stands for itself.
    /// </summary>
    /// <remarks>
    /// Each part between blanks is taken at its first place after the part before; as a blank may be of any length, no later place could
    /// do better. So nothing is ever tried again, and the time is at most text length times pattern length.
    /// </remarks>
    public bool Matches(Text pattern)
    {
        int here = 0;
        int start = 0;
        while (true)
        {
            int blank = pattern.IndexOf("{}", start);
            Text part = pattern.Part(start, blank < 0 ? pattern.Length : blank);
            here = EndOfPart(part, here);
            if (here < 0 || blank < 0)
                return here >= 0;
            here = EndOfFirstFilling(here);
            if (here < 0)
                return false;
            start = blank + 2;
        }
    }

    /// <summary>Where the first occurrence of a part from <paramref name="start"/> on ends, or -1.</summary>
    private int EndOfPart(Text part, int start)
    {
        for (int from = start; from <= Length; from++)
        {
            int end = EndOfPartAt(part, from);
            if (end >= 0)
                return end;
        }
        return -1;
    }

    private int EndOfPartAt(Text part, int here)
    {
        for (int i = 0; i < part.Length; i++)
        {
            if (part[i] == ' ')
            {
                while (here < Length && this[here] == ' ')
                    here++;
            }
            else if (here < Length && this[here] == part[i])
            {
                here++;
            }
            else
            {
                return -1;
            }
        }
        return here;
    }

    private int EndOfFirstFilling(int start)
    {
        for (int i = start; i < Length; i++)
        {
            if (this[i] is not (' ' or '_'))
                return i + 1;
        }
        return -1;
    }
}
