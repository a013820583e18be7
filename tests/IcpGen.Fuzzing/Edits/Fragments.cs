namespace IcpGen.Fuzzing.Edits;

/// <summary>What hands, keyboards and word processors put into rule files.</summary>
public static class Fragments
{
    /// <summary>Brackets, marks, look-alikes, characters that cannot be seen, halves of literals, and words of the language.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "{", "}", "(", ")", "[", "]", "[1..]", "..", ".", ",", ":", "=", "==", "!", "&&", "-", "+", "\"", "“", "”", "（", "）", "，", "；", "\\",
        "｛", "｝", "【", "】", "《", "。", "：", "、", "＝", "≥", "…", "—",
        "\n", "\r", "\r\n", "\t", "//", "/*", "*/", "\u200B", "\uFEFF", "\u00A0", "　", "\0", "\uD83D", "😀", "居住证", "Ａ", "а", "1", "2026-02-30", "2026-1-3",
        "99999999999999999999", "1.5", "rule SH-1", "province", "for x", "example passes {", "when", "require", "say \"a\"", "every x in", "not",
        "provided", "submit", "copy", "enum", "record", "define", "fact", "or", "and", "in", "is", "today-3", "ruleset", "extend", "codes", "overrides", "effective from",
    ];
}
