namespace IcpGen.Identifiers;

/// <summary>Reads the numbers of a date, in digits or in Chinese (二〇三〇, 十二, 二十五).</summary>
internal static class DayNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Ten = "十";

    /// <summary>Reads at least and at most so many digits; in Chinese, a number below a hundred where fewer than four are asked for.</summary>
    public static bool TryRead(Text text, ref int place, int least, int most, out int number)
    {
        int end = place;
        while (end < text.Length && end - place < most && Folding.IsDigit(text[end]))
            end++;
        if (end > place)
            return text.TryReadNumber(place, end, out number) && Step(ref place, end, least);
        return most == 4 ? TryReadYear(text, ref place, out number) : TryReadChinese(text, ref place, out number);
    }

    private static bool Step(ref int place, int end, int least)
    {
        bool enough = end - place >= least;
        place = end;
        return enough;
    }

    private static bool TryReadYear(Text text, ref int place, out int year)
    {
        year = 0;
        for (int i = 0; i < 4; i++)
        {
            if (!TryReadDigit(text, ref place, out int digit))
                return false;
            year = year * 10 + digit;
        }
        return true;
    }

    private static bool TryReadChinese(Text text, ref int place, out int number)
    {
        bool hasTens = TryReadDigit(text, ref place, out number);
        if (!text.HoldsAt(place, Ten))
            return hasTens;
        place++;
        TryReadDigit(text, ref place, out int ones);
        number = (hasTens ? number : 1) * 10 + ones;
        return true;
    }

    private static bool TryReadDigit(Text text, ref int place, out int digit)
    {
        digit = place < text.Length ? Digits.IndexOf(text[place] is '零' or '○' ? '〇' : text[place]) : -1;
        if (digit < 0)
        {
            digit = 0;
            return false;
        }
        place++;
        return true;
    }
}
