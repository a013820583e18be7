namespace IcpGen.Identifiers;

readonly partial struct Text
{
    /// <summary>
    /// Whether a wording occurs, spacing and punctuation disregarded on both sides. A wording of nothing else occurs in every text.
    /// </summary>
    public bool States(Text wording)
    {
        int first = wording.NextWord(0);
        if (first == wording.Length)
            return true;
        for (int start = NextWord(0); start < Length; start = NextWord(start + 1))
        {
            if (StatesFrom(start, wording, first))
                return true;
        }
        return false;
    }

    private bool StatesFrom(int here, Text wording, int there)
    {
        while (here < Length && this[here] == wording[there])
        {
            here = NextWord(here + 1);
            there = wording.NextWord(there + 1);
            if (there == wording.Length)
                return true;
        }
        return false;
    }

    /// <summary>The first place from <paramref name="start"/> on that is no punctuation, or the length.</summary>
    private int NextWord(int start)
    {
        while (start < Length && Folding.IsPunctuation(this[start]))
            start++;
        return start;
    }
}
