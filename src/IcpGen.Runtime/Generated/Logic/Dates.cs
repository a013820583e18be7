using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>Dates as rules count them. 长期 (<see cref="DateOnly.MaxValue"/>) stays where it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Dates
{
    /// <summary>A date some days on, or back.</summary>
    public static Known<DateOnly> PlusDays(this Known<DateOnly> date, int days) => Move(date, days, static (day, amount) => day.AddDays(amount));

    /// <summary>A date some months on, or back, clamped to the month's last day.</summary>
    public static Known<DateOnly> PlusMonths(this Known<DateOnly> date, int months) => Move(date, months, static (day, amount) => day.AddMonths(amount));

    /// <summary>A date some years on, or back; 29 February is clamped.</summary>
    public static Known<DateOnly> PlusYears(this Known<DateOnly> date, int years) => Move(date, years, static (day, amount) => day.AddYears(amount));

    /// <summary>Full years from a date to a day, 0 where it lies after that day. Who was born on 29 February is a year older on 1 March.</summary>
    public static Known<long> AgeOn(this Known<DateOnly> date, DateOnly day)
    {
        if (!date.IsKnown)
        {
            return date.As<long>();
        }

        DateOnly born = date.Value;
        bool hadBirthday = (day.Month, day.Day).CompareTo((born.Month, born.Day)) >= 0;
        return Math.Max(0L, day.Year - born.Year - (hadBirthday ? 0 : 1));
    }

    private static Known<DateOnly> Move(Known<DateOnly> date, int amount, Func<DateOnly, int, DateOnly> move)
    {
        if (!date.IsKnown || date.Value == DateOnly.MaxValue)
        {
            return date;
        }

        try
        {
            return move(date.Value, amount);
        }
        catch (ArgumentOutOfRangeException)
        {
            return amount > 0 ? DateOnly.MaxValue : DateOnly.MinValue;
        }
    }
}
