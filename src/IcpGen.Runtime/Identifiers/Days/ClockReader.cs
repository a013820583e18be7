using System;

namespace IcpGen.Identifiers;

/// <summary>Reads the time behind a date: T00:00:00+08:00, T16:00Z, 0:00, 23:59:59.999.</summary>
internal struct ClockReader(Text text, int place)
{
    private int _place = place;

    /// <summary>Reads a time if one stands here; false where it is malformed.</summary>
    /// <param name="utc">The time since midnight in Greenwich of the date before it; null where no offset is given, or no time.</param>
    /// <param name="end">Where reading goes on.</param>
    public bool TryRead(out TimeSpan? utc, out int end)
    {
        utc = null;
        end = _place;
        if (!SkipToTime())
            return true;
        if (!TryReadNumber(1, 24, out int hours) || !TryReadPart(59, out int minutes))
            return false;
        int seconds = 0;
        if (_place < text.Length && text[_place] == ':' && !TryReadPart(60, out seconds))
            return false;
        SkipFraction();
        bool isRead = TryReadOffset(out TimeSpan? offset);
        utc = offset is { } east ? new TimeSpan(hours, minutes, seconds) - east : null;
        end = _place;
        return isRead;
    }

    /// <summary>Behind a T, or behind spacing before digits with a colon.</summary>
    private bool SkipToTime()
    {
        if (_place == text.Length)
            return false;
        if (text[_place] is 'T' or 't')
        {
            _place++;
            return true;
        }
        int here = _place;
        while (here < text.Length && text[here] == ' ')
            here++;
        int digits = here;
        while (digits < text.Length && Folding.IsDigit(text[digits]))
            digits++;
        if (here == _place || digits == here || digits == text.Length || text[digits] != ':')
            return false;
        _place = here;
        return true;
    }

    private bool TryReadPart(int most, out int number)
    {
        number = 0;
        return Skip(':') && TryReadNumber(2, most, out number);
    }

    private bool TryReadNumber(int least, int most, out int number)
    {
        int end = _place;
        while (end < text.Length && end - _place < 2 && Folding.IsDigit(text[end]))
            end++;
        bool isRead = text.TryReadNumber(_place, end, out number) && end - _place >= least && number <= most;
        _place = end;
        return isRead;
    }

    private void SkipFraction()
    {
        if (!Skip('.') && !Skip(','))
            return;
        while (_place < text.Length && Folding.IsDigit(text[_place]))
            _place++;
    }

    private bool TryReadOffset(out TimeSpan? east)
    {
        east = null;
        if (Skip('Z') || Skip('z'))
        {
            east = TimeSpan.Zero;
            return true;
        }
        int sign = Skip('+') ? 1 : Skip('-') || Skip('\u2212') ? -1 : 0;
        if (sign == 0)
            return true;
        if (!TryReadNumber(2, 14, out int hours))
            return false;
        Skip(':');
        int minutes = 0;
        if (_place < text.Length && Folding.IsDigit(text[_place]) && !TryReadNumber(2, 59, out minutes))
            return false;
        east = sign * new TimeSpan(hours, minutes, 0);
        return true;
    }

    private bool Skip(char mark)
    {
        if (_place == text.Length || text[_place] != mark)
            return false;
        _place++;
        return true;
    }
}
