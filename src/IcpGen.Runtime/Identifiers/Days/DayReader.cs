using System;

namespace IcpGen.Identifiers;

/// <summary>
/// Reads 2030-12-31, 2030/1/1, 2030.1.1, 20301231, 2030年1月1日, 二〇三〇年一月一日, each with or without a time. A time with an offset, or of
/// Greenwich, is an instant, and its day is China's.
/// </summary>
internal struct DayReader(Text text)
{
    private static readonly string[] _before = ["有效期限", "有效期", "截止日期", "截止", "截至", "自", "从", ":", "至", "到"];
    private static readonly string[] _between = ["至", "到", "~", "〜", "/", "起"];
    private int _place;

    /// <summary>Whether only spacing, or 止, is left.</summary>
    public bool AtEnd
    {
        get
        {
            Skip("止");
            SkipSpaces();
            return _place == text.Length;
        }
    }

    /// <summary>Steps over a word in any case if it comes next.</summary>
    public bool Skip(string word)
    {
        SkipSpaces();
        int end = _place + word.Length;
        if (end > text.Length || !text.Part(_place, end).EqualsIgnoringCase(word))
            return false;
        _place = end;
        return true;
    }

    /// <summary>Steps over one of some words if it comes next.</summary>
    public bool SkipAny(string[] words)
    {
        foreach (string word in words)
        {
            if (Skip(word))
                return true;
        }
        return false;
    }

    /// <summary>Steps over words before the end of a period: 有效期至.</summary>
    public void SkipWordsBeforeEnd()
    {
        while (SkipAny(_before))
        {
        }
    }

    /// <summary>Steps over what stands between the ends of a period; false where nothing does.</summary>
    public bool SkipBetween()
    {
        int start = _place;
        SkipSpaces();
        do
            SkipDashes();
        while (SkipAny(_between));
        return _place > start;
    }

    public bool TryReadDay(out DateOnly day)
    {
        day = default;
        SkipSpaces();
        if (!TryReadNumbers(out int year, out int month, out int date)
            || year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }
        ClockReader clock = new(text, _place);
        bool isRead = clock.TryRead(out TimeSpan? since, out _place);
        day = new DateOnly(year, month, date);
        if (since is { } span)
            day = ChinaTime.DayOf(day, span);
        return isRead;
    }

    private bool TryReadNumbers(out int year, out int month, out int date)
    {
        month = date = 0;
        if (!DayNumerals.TryRead(text, ref _place, 4, 4, out year))
            return false;
        if (_place < text.Length && Folding.IsDigit(text[_place]))
            return DayNumerals.TryRead(text, ref _place, 2, 2, out month) && DayNumerals.TryRead(text, ref _place, 2, 2, out date);
        return SkipMark(out char mark)
            && DayNumerals.TryRead(text, ref _place, 1, 2, out month) && SkipMark(out char second)
            && (mark == '年' ? second == '月' : mark == second)
            && DayNumerals.TryRead(text, ref _place, 1, 2, out date) && (mark != '年' || Skip("日") || Skip("号"));
    }

    private bool SkipMark(out char mark)
    {
        SkipSpaces();
        mark = _place < text.Length ? text[_place] : ' ';
        if (Folding.IsDash(mark))
            mark = '-';
        if (mark is not ('-' or '/' or '.' or '年' or '月'))
            return false;
        _place++;
        SkipSpaces();
        return true;
    }

    private void SkipDashes()
    {
        while (_place < text.Length && (Folding.IsDash(text[_place]) || text[_place] == ' '))
            _place++;
    }

    private void SkipSpaces()
    {
        while (_place < text.Length && text[_place] == ' ')
            _place++;
    }
}
