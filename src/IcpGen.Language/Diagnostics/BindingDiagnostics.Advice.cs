using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor NoSay = RuleDiagnosticDescriptor.Warning(
        "ICP3101",
        ("没有说明文字", "nothing said"),
        ("`{0}` 没有 `say`，申请人不知错在哪里。",
            "`{0}` has no `say`, so that nobody learns what is wrong."));

    internal static readonly RuleDiagnosticDescriptor NoEnglishSay = RuleDiagnosticDescriptor.Warning(
        "ICP3102",
        ("没有英文说明", "nothing said in English"),
        ("`{0}` 有 `say` 而没有 `say en`。",
            "`{0}` has a `say` and no `say en`."));

    internal static readonly RuleDiagnosticDescriptor NoExample = RuleDiagnosticDescriptor.Warning(
        "ICP3103",
        ("没有示例", "no example"),
        ("规则 `{0}` 没有 `example`。",
            "The rule `{0}` has no `example`."));

    internal static readonly RuleDiagnosticDescriptor UnusedDefinition = RuleDiagnosticDescriptor.Warning(
        "ICP3104",
        ("没有用到的定义", "unused definition"),
        ("定义 `{0}` 没有用到。",
            "The definition `{0}` is not used."));

    internal static readonly RuleDiagnosticDescriptor NeverApplies = RuleDiagnosticDescriptor.Warning(
        "ICP3105",
        ("从不适用", "rule that never applies"),
        ("规则 `{0}` 从不适用：此条件与其外的条件不能同时成立。",
            "The rule `{0}` never applies: this guard cannot be true together with those before it."));

    internal static readonly RuleDiagnosticDescriptor NoEnglish = RuleDiagnosticDescriptor.Warning(
        "ICP3106",
        ("缺英文", "English missing"),
        ("规则集有英文名称，而规则 `{0}` 的 `{1}` 没有英文；请在其后补上 `en \"…\"`。",
            "The rule set has an English name, but of the rule `{0}` these have no English: `{1}`; add `en \"…\"`."));

    internal static readonly RuleDiagnosticDescriptor SayNamesNothing = RuleDiagnosticDescriptor.Warning(
        "ICP3107",
        ("说明没有指明对象", "message that names nothing"),
        ("`{0}` 逐个检验元素，`say` 却没有用 `{{路径}}` 说明是哪一个。",
            "`{0}` looks at one element after the other, and its `say` shows with no `{{path}}` which of them is meant."));

    internal static readonly RuleDiagnosticDescriptor UnreachedValue = RuleDiagnosticDescriptor.Warning(
        "ICP3108",
        ("不会出现的值", "value that is never met"),
        ("`{0}` 在这里不会出现：规则 `{1}` 的其他条件已将它排除；请删去，或检查那些条件。",
            "`{0}` is never met here: the other guards of the rule `{1}` exclude it; remove it, or look at those guards again."));

    internal static readonly RuleDiagnosticDescriptor GapBetweenVersions = RuleDiagnosticDescriptor.Warning(
        "ICP3109",
        ("版本之间有空档", "gap between versions"),
        ("规则 `{0}` 从 {1} 起到 {2} 前没有生效的版本；如有意如此，请用注释说明。",
            "No version of the rule `{0}` is in effect from {1} until {2}; if that is meant, say so in a comment that allows it."));

    internal static readonly RuleDiagnosticDescriptor IdenticalRule = RuleDiagnosticDescriptor.Warning(
        "ICP3110",
        ("相同的规则", "identical rules"),
        ("规则 `{0}` 与 `{1}` 完全相同；两个条款说的是一回事，就写成一条规则 `rule {1}, {0}`。",
            "The rule `{0}` is the same as `{1}`; where two clauses say one thing, write one rule, `rule {1}, {0}`."));

    internal static readonly RuleDiagnosticDescriptor ShadowedRule = RuleDiagnosticDescriptor.Warning(
        "ICP3111",
        ("被包含的规则", "rule that adds nothing"),
        ("规则 `{0}` 没有增加要求：它适用时 `{1}` 也适用，而且要求不少于它；请删去、并入 `{1}`，或检查条件。",
            "The rule `{0}` adds nothing: wherever it applies, `{1}` applies and asks for as much; remove it, write its id beside `{1}`, or look at its guards again."));

    internal static readonly RuleDiagnosticDescriptor ThresholdGap = RuleDiagnosticDescriptor.Warning(
        "ICP3112",
        ("界限之间有空档", "gap between limits"),
        ("`{0}` 为 {1} 时，规则 `{2}` 和 `{3}` 都不适用；请让两条规则的界限相接。",
            "Where `{0}` is {1}, neither `{2}` nor `{3}` applies; let the limits of the two rules meet."));

    internal static readonly RuleDiagnosticDescriptor SeemsRegularExpression = RuleDiagnosticDescriptor.Warning(
        "ICP3113",
        ("像正则表达式的文字", "text that looks like a regular expression"),
        ("`{0}` 像正则表达式，而这里的文字都按原样检验；会变的部分在 `matches` 里写 `{{}}`，或改用 `startsWith`、`endsWith`、`hasChinese` 等。",
            "`{0}` looks like a regular expression, and here it stands for itself; write `{{}}` in what `matches` asks for where anything may stand, or use `startsWith`, `endsWith`, `hasChinese` and the like."));

    internal static readonly RuleDiagnosticDescriptor EmptyWording = RuleDiagnosticDescriptor.Warning(
        "ICP3114",
        ("检验空文字", "test for an empty text"),
        ("`{0}` 后是空文字，什么都检验不出来；要看是否填写，请写 `is present` 或 `is missing`。",
            "After `{0}` stands an empty text, which tells nothing; whether something is there, `is present` and `is missing` tell."));

    internal static readonly RuleDiagnosticDescriptor NoBlank = RuleDiagnosticDescriptor.Warning(
        "ICP3115",
        ("没有空格的 matches", "pattern without a blank"),
        ("`matches` 的文字里没有 `{{}}`；只要求载有这段文字，请写 `states` 或 `contains`，要求完全相同，请写 `==`。",
            "What `matches` asks for has no `{{}}`; write `states` or `contains` where the text has to hold these words, or `==` where it has to be them."));

    internal static readonly RuleDiagnosticDescriptor PerOverAlternatives = RuleDiagnosticDescriptor.Warning(
        "ICP3116",
        ("per 管到哪里不清楚", "reach of per unclear"),
        ("这里的 `per` 对 `or` 两边的材料都有效；请用花括号写明：`submit {{ {0} }} {1}`，或给每份材料另写 `submit`。",
            "This `per` is about all documents around `or`; say so with braces, `submit {{ {0} }} {1}`, or write a `submit` for each document."));

    internal static readonly RuleDiagnosticDescriptor NeverMet = RuleDiagnosticDescriptor.Warning(
        "ICP3117",
        ("永远达不到的要求", "demand that is never met"),
        ("规则 `{0}` 适用时，此要求不可能成立；请改正条件，或拆成几条规则。",
            "Where the rule `{0}` applies, this can never be met; mend the condition, or make several rules of it."));

    internal static readonly RuleDiagnosticDescriptor AlwaysMet = RuleDiagnosticDescriptor.Warning(
        "ICP3118",
        ("总是成立的要求", "demand that is always met"),
        ("规则 `{0}` 适用时，此要求总是成立，等于没有要求；请改正或删去。",
            "Where the rule `{0}` applies, this is always met and asks for nothing; mend it or leave it out."));

    internal static readonly RuleDiagnosticDescriptor NeverKnown = RuleDiagnosticDescriptor.Warning(
        "ICP3119",
        ("永远不能确定的要求", "demand that is never known"),
        ("条件说 `{0}` 未填写，此处却检验它的内容，结果永远不能确定；请去掉其一。",
            "The guard says that `{0}` is missing, and this asks what it holds, which can never be known; leave one of the two out."));

    internal static readonly RuleDiagnosticDescriptor TakesOver = RuleDiagnosticDescriptor.Information(
        "ICP3201",
        ("取代随附的省份规则", "province taken over"),
        ("此处的 `{0}` 取代随附的同省规则，后者不再适用。",
            "This `{0}` takes the place of the shipped rules of the province, which no longer apply."));

    private static EquatableArray<RuleDiagnosticDescriptor> Advice => EquatableArray.Of(
        NoSay,
        NoEnglishSay,
        NoExample,
        UnusedDefinition,
        NeverApplies,
        NoEnglish,
        SayNamesNothing,
        UnreachedValue,
        GapBetweenVersions,
        IdenticalRule,
        ShadowedRule,
        ThresholdGap,
        SeemsRegularExpression,
        EmptyWording,
        NoBlank,
        PerOverAlternatives,
        NeverMet,
        AlwaysMet,
        NeverKnown,
        TakesOver);
}
