using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class SyntaxDiagnostics
{
    private static readonly RuleDiagnosticDescriptor ExpectedDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1101",
        ("缺少内容", "something is missing"),
        ("此处应为{0}，却是{1}。",
            "Expected {0} here, in place of or before {1}."));

    private static readonly RuleDiagnosticDescriptor NotADeclarationDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1102",
        ("不是声明", "not a declaration"),
        ("此处应为声明（`enum`、`record`、`root`、`scope`、`document`、`procedure`、`fact`、`define`、`province`、`ruleset` 或 `extend`），却是{0}。",
            "A declaration is expected here (`enum`, `record`, `root`, `scope`, `document`, `procedure`, `fact`, `define`, `province`, `ruleset` or `extend`), not {0}."));

    private static readonly RuleDiagnosticDescriptor NotAProvinceMemberDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1103",
        ("不是省份的内容", "not a part of a province"),
        ("省份里应为 `source`、`clauses`、`for` 或 `rule`，却是{0}。",
            "`source`, `clauses`, `for` or `rule` is expected in a province, not {0}."));

    private static readonly RuleDiagnosticDescriptor NotAStatementDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1104",
        ("不是语句", "not a statement"),
        ("此处应为语句（如 `when`、`require`、`submit`、`say`），却是{0}。",
            "A statement is expected here (`when`, `require`, `submit`, `say` …), not {0}."));

    private static readonly RuleDiagnosticDescriptor OutOfPlaceDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1105",
        ("位置不对", "out of place"),
        ("`{0}` 要写在 `{1}` 的括号之内；请移进去，或检查前面是否多了 `}}`。",
            "`{0}` belongs between the braces of a `{1}`; move it there, or look for a `}}` too many before it."));

    private static readonly RuleDiagnosticDescriptor MisspelledKeywordDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1106",
        ("关键词拼错", "misspelled keyword"),
        ("没有 `{0}` 这个关键词，请写 `{1}`。",
            "There is no keyword `{0}`; write `{1}`."));

    private static readonly RuleDiagnosticDescriptor HyphenInNameDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1107",
        ("名称里有连字符", "hyphen in a name"),
        ("`{0}` 被读作一个名称；`-` 只能用于条款编号，减号两边请加空格。",
            "`{0}` is read as one name, and only clause ids hold a `-`; put spaces around a minus."));

    private static readonly RuleDiagnosticDescriptor SingleEqualsDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1108",
        ("比较用了一个等号", "one equals sign in a condition"),
        ("比较相等请写 `==`，不写 `{0}`。",
            "Write `==` to compare, not `{0}`."));

    private static readonly RuleDiagnosticDescriptor ChainedComparisonDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1109",
        ("连续比较", "comparison of a comparison"),
        ("一次只能比较两个值；`{0}` 前后请写成两个比较，用 `and` 连接，如 `1 <= n and n <= 9`。",
            "Only two values are compared at a time; make two comparisons around `{0}` and join them by `and`, as in `1 <= n and n <= 9`."));

    private static readonly RuleDiagnosticDescriptor NestedTooDeeplyDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1110",
        ("嵌套太深", "nested too deeply"),
        ("嵌套超过 {0} 层，请用 `define` 拆开。",
            "This is nested more than {0} levels deep; give parts of it a name with `define`."));

    private static readonly RuleDiagnosticDescriptor NotClosedDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1111",
        ("括号没有收尾", "bracket without an end"),
        ("第 {1} 行的 `{0}` 没有收尾，请补上 `{2}`。",
            "The `{0}` of line {1} is not closed; add `{2}`."));

    private static readonly RuleDiagnosticDescriptor StrayBracketDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP1112",
        ("多余的括号", "bracket too many"),
        ("多了一个 `{0}`，请删去。",
            "This `{0}` closes nothing; remove it."));

    /// <summary>Something else was expected.</summary>
    public static RuleDiagnostic Expected(SourceSpan span, Localized expected, Localized found) =>
        RuleDiagnostic.Of(ExpectedDescriptor, span, expected, found);

    /// <summary>Something at the top of a file that begins no declaration.</summary>
    public static RuleDiagnostic NotADeclaration(SourceSpan span, Localized found) =>
        RuleDiagnostic.Of(NotADeclarationDescriptor, span, found);

    /// <summary>Something in a province that does not belong there.</summary>
    public static RuleDiagnostic NotAProvinceMember(SourceSpan span, Localized found) =>
        RuleDiagnostic.Of(NotAProvinceMemberDescriptor, span, found);

    /// <summary>Something in a rule that begins no statement.</summary>
    public static RuleDiagnostic NotAStatement(SourceSpan span, Localized found) =>
        RuleDiagnostic.Of(NotAStatementDescriptor, span, found);

    /// <summary>A rule outside of a province, or a statement outside of a rule.</summary>
    public static RuleDiagnostic OutOfPlace(SourceSpan span, string keyword, string owner) =>
        RuleDiagnostic.Of(OutOfPlaceDescriptor, span, keyword, owner);

    /// <summary>A keyword that was nearly right.</summary>
    public static RuleDiagnostic MisspelledKeyword(SourceSpan span, string written, string keyword) =>
        RuleDiagnostic.Of(MisspelledKeywordDescriptor, span, written, keyword);

    /// <summary>A name with a hyphen.</summary>
    public static RuleDiagnostic HyphenInName(SourceSpan span, string name) =>
        RuleDiagnostic.Of(HyphenInNameDescriptor, span, name);

    /// <summary>An assignment where a comparison is meant.</summary>
    public static RuleDiagnostic SingleEquals(SourceSpan span, string written) =>
        RuleDiagnostic.Of(SingleEqualsDescriptor, span, written);

    /// <summary>Two comparisons in a row.</summary>
    public static RuleDiagnostic ChainedComparison(SourceSpan span, string written) =>
        RuleDiagnostic.Of(ChainedComparisonDescriptor, span, written);

    /// <summary>Too many levels.</summary>
    public static RuleDiagnostic NestedTooDeeply(SourceSpan span, string limit) =>
        RuleDiagnostic.Of(NestedTooDeeplyDescriptor, span, limit);

    /// <summary>A bracket that is not closed.</summary>
    public static RuleDiagnostic NotClosed(SourceSpan span, string open, string line, string close) =>
        RuleDiagnostic.Of(NotClosedDescriptor, span, open, line, close);

    /// <summary>A closing bracket without an opening one.</summary>
    public static RuleDiagnostic StrayBracket(SourceSpan span, string bracket) =>
        RuleDiagnostic.Of(StrayBracketDescriptor, span, bracket);
}
