using System.Globalization;

namespace IcpGen.Tool.Checking;

/// <summary>How wide text is on a screen, where a Chinese character takes two columns.</summary>
internal static class Columns
{
    /// <summary>The columns that a text takes.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>The columns that a character takes; either half of a surrogate pair takes one.</summary>
    public static int Of(char character) => IsWide(character) ? 2 : IsMark(character) ? 0 : 1;

    private static bool IsWide(char character) =>
        character is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
            or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';

    private static bool IsMark(char character) =>
        character > '\u007F' && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
