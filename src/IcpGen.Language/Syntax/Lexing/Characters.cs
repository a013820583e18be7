using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IcpGen.Language.Syntax;

/// <summary>Characters that a Chinese keyboard, a word processor or a web page puts where an ASCII one is meant.</summary>
internal static class Characters
{
    private const string CyrillicAndGreek = "АВЕКМНОРСТХасеорхуіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοІЈЅ";
    private const string TheirLookAlikes = "ABEKMHOPCTXaceopxyijsABEZHIKMNOPTYXoIJS";

    // Nearly all of a file is plain: what needs no look-up gets none.
    private static readonly string[] AsciiTexts = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private static readonly Dictionary<char, string> Punctuation = new()
    {
        ['，'] = ",",
        ['、'] = ",",
        ['﹐'] = ",",
        ['：'] = ":",
        ['﹕'] = ":",
        ['∶'] = ":",
        ['。'] = ".",
        ['．'] = ".",
        ['｡'] = ".",
        ['（'] = "(",
        ['）'] = ")",
        ['｛'] = "{",
        ['｝'] = "}",
        ['［'] = "[",
        ['］'] = "]",
        ['【'] = "[",
        ['】'] = "]",
        ['＝'] = "=",
        ['＜'] = "<",
        ['＞'] = ">",
        ['！'] = "!",
        ['＆'] = "&",
        ['｜'] = "|",
        ['＋'] = "+",
        ['－'] = "-",
        ['‐'] = "-",
        ['‑'] = "-",
        ['–'] = "-",
        ['—'] = "-",
        ['−'] = "-",
        ['≥'] = ">=",
        ['≤'] = "<=",
        ['≠'] = "!=",
        ['…'] = "..",
        ['‥'] = "..",
    };

    /// <summary>The ASCII text that is meant: the character itself where it is no look-alike.</summary>
    internal static string Meant(char character) => character < AsciiTexts.Length ? AsciiTexts[character]
        : Punctuation.TryGetValue(character, out string? meant) ? meant
        : FoldLetter(character).ToString();

    /// <summary>The ASCII letter or digit that is meant: the character itself where it is no look-alike.</summary>
    internal static char FoldLetter(char character)
    {
        if (IsPlain(character))
        {
            return character;
        }

        if (character is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or (>= '０' and <= '９') or '＿')
        {
            return (char)(character - 'Ａ' + 'A');
        }

        int index = CyrillicAndGreek.IndexOf(character);
        return index < 0 ? character : TheirLookAlikes[index];
    }

    /// <summary>What is said of a blank that is not a plain space, or null for other characters.</summary>
    internal static Localized? UnusualSpace(char character) => character switch
    {
        _ when IsPlain(character) => null,
        '\u00A0' => ("不换行空格", "a no-break space"),
        '\u3000' => ("全角空格", "an ideographic space"),
        '\u0085' or '\u2028' or '\u2029' => ("特殊换行符", "a line separator"),
        _ when char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator && character != ' ' => ("特殊空格", "a typographic space"),
        _ => null,
    };

    /// <summary>What is said of a character that cannot be seen, or null for other characters.</summary>
    internal static Localized? Invisible(char character) => character switch
    {
        _ when IsPlain(character) => null,
        '\u200B' => ("零宽空格", "a zero-width space"),
        '\uFEFF' => ("字节顺序标记", "a byte order mark"),
        '\u00AD' => ("软连字符", "a soft hyphen"),
        _ when char.GetUnicodeCategory(character) == UnicodeCategory.Format => ("不可见的格式字符", "a format character"),
        _ when char.IsControl(character) && !IsWhiteSpace(character) && !IsLineBreak(character) && character != '\u0085'
            => ("控制字符", "a control character"),
        _ => null,
    };

    internal static bool IsPlain(char character) => character is >= ' ' and <= '~';

    internal static bool IsWhiteSpace(char character) => character is ' ' or '\t' or '\f' or '\v';

    internal static bool IsLineBreak(char character) => character is '\r' or '\n';

    internal static bool IsWordStart(char folded) => folded is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    internal static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    internal static bool IsWordPart(char folded) => IsWordStart(folded) || IsDigit(folded);

    /// <summary>The code point that a text begins with: <c>U+FF08</c>.</summary>
    internal static string CodePoint(string text)
    {
        int value = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? char.ConvertToUtf32(text[0], text[1]) : text[0];
        return "U+" + value.ToString("X4", CultureInfo.InvariantCulture);
    }
}
