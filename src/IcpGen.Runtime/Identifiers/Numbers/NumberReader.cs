namespace IcpGen.Identifiers;

/// <summary>Reads the digits of a telephone number past the marks that people group them with.</summary>
internal struct NumberReader(Text text)
{
    private int _place;

    /// <summary>Whether only grouping marks are left.</summary>
    public bool AtEnd
    {
        get
        {
            SkipMarks();
            return _place == text.Length;
        }
    }

    /// <summary>Whether the next unit is a digit, without a mark before it.</summary>
    public readonly bool AtDigit => _place < text.Length && Folding.IsDigit(text[_place]);

    /// <summary>Whether a unit is spacing, a dash, a dot or a round bracket.</summary>
    public static bool IsMark(char folded) => folded is ' ' or '(' or ')' or '.' || Folding.IsDash(folded);

    /// <summary>Steps over a text if it comes next, marks before it aside.</summary>
    public bool Skip(string expected)
    {
        SkipMarks();
        if (!text.HoldsAt(_place, expected))
            return false;
        _place += expected.Length;
        return true;
    }

    /// <summary>Steps over the mainland's country code in any of its forms.</summary>
    public bool SkipCountryCode() => Skip("+86") || Skip("0086") || Skip("86");

    /// <summary>The value of the next digit, or -1 where something else comes; marks before it are skipped.</summary>
    public int Digit()
    {
        SkipMarks();
        return AtDigit ? text[_place++] - '0' : -1;
    }

    /// <summary>The text that has not been read.</summary>
    public readonly Text Rest() => text.Part(_place, text.Length);

    private void SkipMarks()
    {
        while (_place < text.Length && IsMark(text[_place]))
            _place++;
    }
}
