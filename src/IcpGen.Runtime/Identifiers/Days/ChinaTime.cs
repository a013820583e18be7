using System;

namespace IcpGen.Identifiers;

/// <summary>The days of instants. China has one time, eight hours before Greenwich's.</summary>
internal static class ChinaTime
{
    private static readonly TimeSpan _offset = TimeSpan.FromHours(8);

    /// <summary>The day in China of an instant.</summary>
    /// <param name="day">A day in Greenwich.</param>
    /// <param name="sinceMidnight">The time since that day's midnight in Greenwich; may be negative.</param>
    public static DateOnly DayOf(DateOnly day, TimeSpan sinceMidnight)
    {
        long number = day.DayNumber + (long)Math.Floor((sinceMidnight + _offset).TotalDays);
        return DateOnly.FromDayNumber((int)Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>The day of a time: as it is written, or China's where it is an instant.</summary>
    public static DateOnly DayOf(DateTime time)
    {
        if (time.Kind == DateTimeKind.Unspecified || DateOnly.FromDateTime(time) == DateOnly.MaxValue)
            return DateOnly.FromDateTime(time);
        DateTime instant = time.ToUniversalTime();
        return DayOf(DateOnly.FromDateTime(instant), instant.TimeOfDay);
    }
}
