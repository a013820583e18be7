using System;

namespace IcpGen.Identifiers;

/// <summary>
/// Names of persons as forms, cards and passports vary them: 买买提·艾力 and 买买提•艾力, John Smith and JOHN SMITH, 张　三 and 张三 are one.
/// Nothing is allocated.
/// </summary>
internal static class Names
{
    // Between several. 和 is a name's own, and a blank stands in many.
    private const string Between = "、;|/";

    /// <summary>Whether two names differ at most in width, case, spacing, and which of the middle dots they have. Blank is nobody's.</summary>
    public static bool AreSame(Text left, Text right)
    {
        int here = 0;
        int there = 0;
        bool any = false;
        while (true)
        {
            char mine = Next(left, ref here);
            if (mine != Next(right, ref there))
                return false;
            if (mine == '\0')
                return any;
            any = true;
        }
    }

    /// <summary>The same for names that are the same, and in every process.</summary>
    public static int HashOf(Text name)
    {
        Fnv hash = Fnv.Start;
        int place = 0;
        for (char unit = Next(name, ref place); unit != '\0'; unit = Next(name, ref place))
            hash = hash.With(unit);
        return hash.Value;
    }

    /// <summary>
    /// Whether a text holds the names of several (张三、李四): a mark stands between two of them. A comma is one between Chinese names;
    /// in others it stands before a given name or 'Ltd.'.
    /// </summary>
    public static bool AreSeveral(Text text)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            bool isBetween = Between.IndexOf(text[i]) >= 0 || (text[i] == ',' && Folding.IsChinese(text[i - 1]));
            if (isBetween && HasName(text, 0, i) && HasName(text, i + 1, text.Length))
                return true;
        }
        return text.ToString().AsSpan().IndexOfAny('\n', '\r') >= 0;
    }

    private static bool HasName(Text text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Folding.IsPunctuation(text[i]))
                return true;
        }
        return false;
    }

    /// <summary>The next unit that counts, folded; 0 at the end.</summary>
    private static char Next(Text name, ref int place)
    {
        while (place < name.Length)
        {
            char unit = name[place++];
            if (IsVariantSelector(name, place - 1))
                place++;
            else if (unit != ' ')
                return IsDot(unit) ? '·' : Folding.IsDash(unit) ? '-' : char.ToLowerInvariant(unit);
        }
        return '\0';
    }

    /// <summary>Whether the two units here choose between forms of the character before them, as some fonts want it.</summary>
    private static bool IsVariantSelector(Text name, int place) =>
        name[place] == '\uDB40' && place + 1 < name.Length && name[place + 1] is >= '\uDD00' and <= '\uDDEF';

    private static bool IsDot(char unit) =>
        unit is '·' or '.' or '•' or '・' or '･' or '‧' or '∙' or '⋅' or '˙' or '․' or '﹒' or '●' or '⸱' or '\u0387' or '\u16EB' or '\u2E33' or '\u30FB';
}
