using System.Globalization;

namespace IcpGen.Tool.Reading;

/// <summary>What makes an input, or a value in it, unreadable.</summary>
/// <param name="Source">The input as the user named it.</param>
/// <param name="Position">Where in it, or null where it could not be opened at all.</param>
/// <param name="Path">The field, with indices; empty where no field is to blame.</param>
/// <param name="Message">What is wrong, and what would mend it.</param>
internal sealed record InputError(string Source, TextPosition? Position, string Path, Localized Message)
{
    /// <summary>Whether the rest can be read all the same.</summary>
    public bool IsWarning { get; init; }

    /// <summary>The error as compilers print theirs, so that editors find the place.</summary>
    public string In(string language)
    {
        string place = Position is { } position
            ? string.Create(CultureInfo.InvariantCulture, $"{Source}({position.Line},{position.Column})")
            : Source;
        string field = Path.Length == 0 ? string.Empty : Path + ": ";
        return $"{place}: {(IsWarning ? "warning" : "error")}: {field}{Message.In(language)}";
    }
}
