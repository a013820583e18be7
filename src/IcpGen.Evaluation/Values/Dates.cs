using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Reckoning with days. 长期 stays 长期; what leaves the calendar stops at its end.</summary>
internal static class Dates
{
    public static DateTime Move(DateTime date, int amount, DateUnit unit)
    {
        if (date.Date == DateConstant.LongTerm)
        {
            return DateConstant.LongTerm;
        }

        try
        {
            return unit switch
            {
                DateUnit.Days => date.Date.AddDays(amount),
                DateUnit.Months => date.Date.AddMonths(amount),
                _ => date.Date.AddYears(amount),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return amount < 0 ? DateTime.MinValue : DateConstant.LongTerm;
        }
    }

    /// <summary>Full years; somebody born on 29 February has the birthday on 1 March in common years. 0 for a later date.</summary>
    public static long Age(DateTime birth, DateTime today)
    {
        int years = today.Year - birth.Year;
        bool beforeBirthday = today.Month < birth.Month || (today.Month == birth.Month && today.Day < birth.Day);
        return Math.Max(0, beforeBirthday ? years - 1 : years);
    }
}
