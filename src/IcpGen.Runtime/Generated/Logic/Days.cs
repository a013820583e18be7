using System.Globalization;

namespace IcpGen.Generated;

/// <summary>Reads days that a model holds as text.</summary>
internal static class Days
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy'年'M'月'd'日'", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>The day; 长期 and 永久 are <see cref="DateOnly.MaxValue"/>, as is 9999-12-31.</summary>
    internal static bool TryParse(string text, out DateOnly day)
    {
        string trimmed = text.Trim();
        if (trimmed is "长期" or "永久")
        {
            day = DateOnly.MaxValue;
            return true;
        }

        bool isTime = DateTime.TryParseExact(trimmed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time);
        day = DateOnly.FromDateTime(time);
        return isTime;
    }
}
