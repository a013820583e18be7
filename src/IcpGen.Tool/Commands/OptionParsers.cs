using System.CommandLine.Parsing;
using IcpGen.Identifiers;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Commands;

/// <summary>Reads the values of options; what is wrong with one goes to its result.</summary>
internal static class OptionParsers
{
    /// <summary>A province by any of its names.</summary>
    public static Province? ParseProvince(ArgumentResult result) => Parse(result.Tokens[0].Value, result);

    /// <summary>Several provinces, each by any of its names.</summary>
    public static Province[] ParseProvinces(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<Province>()];

    /// <summary>A day, in any way that filings write one.</summary>
    public static DateOnly? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DayText.TryRead(text, endsPeriod: false, out DateOnly day) && day != DateOnly.MaxValue)
        {
            return day;
        }

        result.AddError($"'{text}' is no date. Write it like 2026-01-31.");
        return null;
    }

    private static Province? Parse(string text, ArgumentResult result)
    {
        if (Provinces.TryParse(text, out Province province))
        {
            return province;
        }

        string hint = ProvinceNames.Nearest(text) is { } near && Provinces.NameOf(near) is { } name
            ? $"Did you mean {name.Zh} ({name.En})?"
            : "Write it like 上海, 上海市, shanghai, SH or 310000.";
        result.AddError($"'{text}' is no province. {hint}");
        return null;
    }
}
