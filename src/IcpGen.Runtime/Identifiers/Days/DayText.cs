using System;

namespace IcpGen.Identifiers;

/// <summary>Days as filings, cards and computers write them. One grammar for validators, evaluator and command.</summary>
internal static class DayText
{
    private static readonly string[] _forever =
        ["长期", "長期", "永久", "longterm", "long-term", "无固定期限", "無固定期限", "不约定期限", "无限期", "无期限", "永续"];

    private static readonly string[] _behindForever = ["有效", "(", ")", "/"];

    // Of names of fields: certificate.expiresOn, expiryDate, validUntil.
    private static readonly string[] _expiry = ["expire", "expiry", "expiration", "validuntil", "validto"];

    /// <summary>
    /// Reads a day, as <see cref="DayReader"/> has it, or a word for ever, which is <see cref="DateOnly.MaxValue"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="endsPeriod">Whether a period (2020.12.31-2030.12.31), as cards print it, is a day too: its last.</param>
    /// <param name="day">The day.</param>
    public static bool TryRead(Text text, bool endsPeriod, out DateOnly day)
    {
        DayReader reader = new(text);
        if (endsPeriod)
            reader.SkipWordsBeforeEnd();
        if (!TryRead(ref reader, out day))
            return false;
        if (reader.AtEnd)
            return true;
        DateOnly start = day;
        return endsPeriod && start != DateOnly.MaxValue && reader.SkipBetween() && TryRead(ref reader, out day) && reader.AtEnd && start <= day;
    }

    /// <summary>Whether the field of a name holds when something ends, so that of a period its end is meant.</summary>
    public static bool EndsPeriod(string field)
    {
        string name = field[(field.LastIndexOf('.') + 1)..];
        foreach (string word in _expiry)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool TryRead(ref DayReader reader, out DateOnly day)
    {
        if (reader.SkipAny(_forever))
        {
            // 长期有效, 长期（无固定期限）
            while (reader.SkipAny(_behindForever) || reader.SkipAny(_forever))
            {
            }
            day = DateOnly.MaxValue;
            return true;
        }
        // The first day of all is what a computer writes where nobody wrote any.
        return reader.TryReadDay(out day) && day != default;
    }
}
