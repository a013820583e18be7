namespace IcpGen.Identifiers;

/// <summary>What counts as the same character. Every character folds to one character, so that places stay places.</summary>
internal static class Folding
{
    public static char Fold(char unit)
    {
        if (unit < '\u007F')
            return unit is >= '\t' and <= '\r' ? ' ' : unit;
        if (unit is >= '\uFF01' and <= '\uFF5E')
            return (char)(unit - 0xFEE0);
        return IsWideSpace(unit) ? ' ' : FoldMark(unit);
    }

    public static bool IsSpace(char unit) => unit is ' ' or (>= '\t' and <= '\r') || (unit > '\u007F' && IsWideSpace(unit));

    /// <summary>Whether a folded character is punctuation or a space, which demanded wordings may vary in.</summary>
    public static bool IsPunctuation(char folded) =>
        folded switch
        {
            < '0' or (> '9' and < 'A') or (> 'Z' and < 'a') or (> 'z' and <= '\u00BF') => true,
            '\u3005' or '\u3006' or '\u3007' => false, // 々 〆 〇 are letters and a digit
            (>= '\u2010' and <= '\u205E') or (>= '\u3000' and <= '\u303F') => true,
            '\u30FB' or (>= '\uFE10' and <= '\uFE6F') or (>= '\uFF5F' and <= '\uFF65') => true,
            _ => false,
        };

    /// <summary>Whether a unit is a Chinese character, or the first half of one beyond the basic plane.</summary>
    public static bool IsChinese(char unit) =>
        unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3007'
            or (>= '\uD840' and <= '\uD8BF');

    public static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    public static bool IsLetter(char folded) => folded is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    /// <summary>Whether a folded character is one of the dashes that people type between numbers.</summary>
    public static bool IsDash(char folded) => folded is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static char ToUpper(char folded) => folded is >= 'a' and <= 'z' ? (char)(folded - 32) : folded;

    public static char ToLower(char folded) => folded is >= 'A' and <= 'Z' ? (char)(folded + 32) : folded;

    private static bool IsWideSpace(char unit) =>
        unit is '\u3000' or '\u00A0' or '\u0085' or '\u1680' or '\u202F' or '\u205F'
            or (>= '\u2000' and <= '\u200B') or '\u2028' or '\u2029' || IsInvisible(unit);

    /// <summary>What copying from screens leaves around numbers and nobody sees: marks of direction, joiners, selectors of variants.</summary>
    private static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F');

    private static char FoldMark(char unit) =>
        unit switch
        {
            '【' or '〔' or '〖' => '[',
            '】' or '〕' or '〗' => ']',
            '“' or '”' or '„' or '〝' or '〞' => '"',
            '‘' or '’' => '\'',
            '￥' => '¥',
            '｡' => '。',
            '､' => '、',
            _ => unit,
        };
}
