using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class SyntaxDiagnostics
{
    private static readonly RuleDiagnosticDescriptor UnexpectedCharacterDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1001",
        ("无意义的字符", "character without meaning"),
        ("引号之外的 `{0}`（{1}）没有意义，请删去。",
            "`{0}` ({1}) means nothing outside quotes; remove it."));

    private static readonly RuleDiagnosticDescriptor LookAlikeCharacterDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1002",
        ("形似的字符", "look-alike character"),
        ("`{0}`（{1}）是形似的字符，请改用半角的 `{2}`。",
            "`{0}` ({1}) is a look-alike; type `{2}`."));

    private static readonly RuleDiagnosticDescriptor UnusualSpaceDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1003",
        ("特殊空格", "unusual space"),
        ("此处是{0}（{1}），请改用普通空格。",
            "This is {0} ({1}); type a plain space."));

    private static readonly RuleDiagnosticDescriptor InvisibleCharacterDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1004",
        ("不可见字符", "invisible character"),
        ("此处有不可见的字符：{0}（{1}），请删去。",
            "An invisible character stands here: {0} ({1}); remove it."));

    private static readonly RuleDiagnosticDescriptor UnquotedTextDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1005",
        ("文字没有引号", "text without quotes"),
        ("`{0}` 要写在引号里：`\"{0}\"`。",
            "`{0}` stands outside quotes; write `\"{0}\"`."));

    private static readonly RuleDiagnosticDescriptor SymbolForWordDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1006",
        ("别处的写法", "written as elsewhere"),
        ("不用 `{0}`，请写 `{1}`。",
            "`{0}` is not used here; write `{1}`."));

    private static readonly RuleDiagnosticDescriptor UnterminatedTextDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1007",
        ("引号没有收尾", "text without an end"),
        ("这段文字到行尾还没有结束，请补上 `\"`。",
            "This text does not end on its line; close it with `\"`."));

    private static readonly RuleDiagnosticDescriptor UnknownEscapeDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1008",
        ("未知的转义", "unknown escape"),
        ("`{0}` 不是转义；可用 `\\\"`、`\\\\` 和 `\\n`，反斜杠本身写作 `\\\\`。",
            "`{0}` is no escape; there are `\\\"`, `\\\\` and `\\n`, and a backslash is written `\\\\`."));

    private static readonly RuleDiagnosticDescriptor FractionalNumberDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1009",
        ("不是整数", "number with a fraction"),
        ("`{0}` 不是整数，请写整数。",
            "`{0}` has a fraction; write a whole number."));

    private static readonly RuleDiagnosticDescriptor NumberTooLargeDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1010",
        ("数字太大", "number too large"),
        ("`{0}` 太大，最大为 `{1}`；编号请写成文字（加引号）。",
            "`{0}` is too large, the largest is `{1}`; write a code as a text in quotes."));

    private static readonly RuleDiagnosticDescriptor NoSuchDayDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1011",
        ("没有这一天", "no such day"),
        ("日历上没有 `{0}` 这一天，请改正。",
            "There is no day `{0}` in the calendar; correct it."));

    private static readonly RuleDiagnosticDescriptor ShortDateDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1012",
        ("日期写法不对", "date written otherwise"),
        ("日期 `{0}` 请写作 `{1}`。",
            "Write the date `{0}` as `{1}`."));

    private static readonly RuleDiagnosticDescriptor BlockCommentDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1013",
        ("注释写法不对", "comment of another language"),
        ("注释不用 `/* */`，请在每行前写 `//`。",
            "Comments are not written `/* */`; begin each line of it with `//`."));

    private static readonly RuleDiagnosticDescriptor WrittenElsewhereDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1014",
        ("别处的句式", "construct of another language"),
        ("这里没有 `{0}` 这种写法：{1}。",
            "`{0}` is not written here: {1}."));

    /// <summary>A character that means nothing.</summary>
    public static RuleDiagnostic UnexpectedCharacter(SourceSpan span, string text, string codePoint) =>
        RuleDiagnostic.Of(UnexpectedCharacterDescriptor, span, text, codePoint);

    /// <summary>A character in the place of an ASCII one.</summary>
    public static RuleDiagnostic LookAlikeCharacter(SourceSpan span, string text, string codePoint, string meant) =>
        RuleDiagnostic.Of(LookAlikeCharacterDescriptor, span, text, codePoint, meant);

    /// <summary>A blank that is not a plain space.</summary>
    public static RuleDiagnostic UnusualSpace(SourceSpan span, Localized name, string codePoint) =>
        RuleDiagnostic.Of(UnusualSpaceDescriptor, span, name, codePoint);

    /// <summary>A character that cannot be seen.</summary>
    public static RuleDiagnostic InvisibleCharacter(SourceSpan span, Localized name, string codePoint) =>
        RuleDiagnostic.Of(InvisibleCharacterDescriptor, span, name, codePoint);

    /// <summary>Chinese text without quotes.</summary>
    public static RuleDiagnostic UnquotedText(SourceSpan span, string text) =>
        RuleDiagnostic.Of(UnquotedTextDescriptor, span, text);

    /// <summary>Whether a diagnostic asks for quotes around Chinese text.</summary>
    internal static bool IsUnquotedText(RuleDiagnostic diagnostic) => diagnostic.Descriptor == UnquotedTextDescriptor;

    /// <summary>What is written so in another language, or in Chinese.</summary>
    public static RuleDiagnostic SymbolForWord(SourceSpan span, string symbol, string word) =>
        RuleDiagnostic.Of(SymbolForWordDescriptor, span, symbol, word);

    /// <summary>A text that does not end on its line.</summary>
    public static RuleDiagnostic UnterminatedText(SourceSpan span) =>
        RuleDiagnostic.Of(UnterminatedTextDescriptor, span);

    /// <summary>A backslash before something else than it can escape.</summary>
    public static RuleDiagnostic UnknownEscape(SourceSpan span, string escape) =>
        RuleDiagnostic.Of(UnknownEscapeDescriptor, span, escape);

    /// <summary>A number with a decimal point.</summary>
    public static RuleDiagnostic FractionalNumber(SourceSpan span, string number) =>
        RuleDiagnostic.Of(FractionalNumberDescriptor, span, number);

    /// <summary>A number that does not fit.</summary>
    public static RuleDiagnostic NumberTooLarge(SourceSpan span, string number, string largest) =>
        RuleDiagnostic.Of(NumberTooLargeDescriptor, span, number, largest);

    /// <summary>A date that does not exist.</summary>
    public static RuleDiagnostic NoSuchDay(SourceSpan span, string date) =>
        RuleDiagnostic.Of(NoSuchDayDescriptor, span, date);

    /// <summary>A month or day of one digit, or other marks between them.</summary>
    public static RuleDiagnostic ShortDate(SourceSpan span, string date, string meant) =>
        RuleDiagnostic.Of(ShortDateDescriptor, span, date, meant);

    /// <summary>What other languages have and this one has not, with what to do instead.</summary>
    public static RuleDiagnostic WrittenElsewhere(SourceSpan span, string written, Localized mend) =>
        RuleDiagnostic.Of(WrittenElsewhereDescriptor, span, written, mend);

    /// <summary>A comment between slashes and stars.</summary>
    public static RuleDiagnostic BlockComment(SourceSpan span) =>
        RuleDiagnostic.Of(BlockCommentDescriptor, span);
}
