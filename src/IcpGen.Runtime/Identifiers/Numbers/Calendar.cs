using System;

namespace IcpGen.Identifiers;

/// <summary>Which days there are.</summary>
internal static class Calendar
{
    /// <summary>
    /// Whether a day exists on which somebody with an identity number may be born. Numbers began in 1984, and nobody then living was born
    /// before 1880.
    /// </summary>
    public static bool Has(int year, int month, int day) =>
        year is >= 1880 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
