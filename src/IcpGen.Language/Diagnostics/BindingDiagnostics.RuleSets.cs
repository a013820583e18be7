using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor IdWithoutClause = RuleDiagnosticDescriptor.Error(
        "ICP3001",
        ("编号没有对应条款", "id without a clause"),
        ("`{0}` 不在 `clauses` 列出的条款中{1}。",
            "`{0}` is not among the listed `clauses`{1}."));

    internal static readonly RuleDiagnosticDescriptor ClausesWithoutRule = RuleDiagnosticDescriptor.Warning(
        "ICP3002",
        ("条款没有规则", "clauses without a rule"),
        ("还没有规则的条款：{0}。",
            "No rule covers these clauses: {0}."));

    internal static readonly RuleDiagnosticDescriptor DuplicateRule = RuleDiagnosticDescriptor.Error(
        "ICP3003",
        ("编号重复", "id used twice"),
        ("规则 `{0}` 已有，且有效期重叠；请合并、改用 `{0}a`，或用 `effective` 分开。",
            "There is a rule `{0}` already, in effect at the same time; merge them, call one `{0}a`, or part them with `effective`."));

    internal static readonly RuleDiagnosticDescriptor UnknownProvince = RuleDiagnosticDescriptor.Error(
        "ICP3004",
        ("没有这个省", "unknown province"),
        ("没有省份 `{0}`{1}。",
            "There is no province `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor ProvinceMismatch = RuleDiagnosticDescriptor.Error(
        "ICP3005",
        ("省份信息不符", "province that does not match"),
        ("`{0}` 的{1}是 `{2}`，不是 `{3}`。",
            "`{0}` has the {1} `{2}`, not `{3}`."));

    internal static readonly RuleDiagnosticDescriptor BadClauseRange = RuleDiagnosticDescriptor.Error(
        "ICP3006",
        ("条款范围有误", "bad range of clauses"),
        ("`{0}` 不是范围；请写如 `P1..P5`，字母相同，数字递增，最多 {1} 条。",
            "`{0}` is no range; write for instance `P1..P5`, with the same letters, numbers that rise, and {1} clauses at most."));

    internal static readonly RuleDiagnosticDescriptor DuplicateClause = RuleDiagnosticDescriptor.Error(
        "ICP3007",
        ("条款重复", "clause listed twice"),
        ("条款 `{0}` 已经列出。",
            "The clause `{0}` is listed already."));

    internal static readonly RuleDiagnosticDescriptor UnknownOverride = RuleDiagnosticDescriptor.Error(
        "ICP3008",
        ("取代的规则不存在", "override of nothing"),
        ("本省没有规则 `{0}`{1}。",
            "The province has no rule `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor ForeignOverride = RuleDiagnosticDescriptor.Error(
        "ICP3009",
        ("取代他省规则", "override in another province"),
        ("`{0}` 是 `{1}` 的规则，只能取代同一省（或同一规则集）的规则。",
            "`{0}` is a rule of `{1}`; only rules of the same province or rule set can be overridden."));

    internal static readonly RuleDiagnosticDescriptor SelfOverride = RuleDiagnosticDescriptor.Error(
        "ICP3010",
        ("取代自己", "override of itself"),
        ("规则 `{0}` 不能取代自己。",
            "The rule `{0}` cannot override itself."));

    internal static readonly RuleDiagnosticDescriptor OverrideCycle = RuleDiagnosticDescriptor.Error(
        "ICP3011",
        ("循环取代", "overrides in a circle"),
        ("规则循环取代：{0}；请去掉其中一个 `overrides`。",
            "These rules override one another in a circle: {0}; remove one `overrides`."));

    internal static readonly RuleDiagnosticDescriptor OverrideWithEach = RuleDiagnosticDescriptor.Error(
        "ICP3012",
        ("取代规则有 each", "override with each"),
        ("取代其他规则的 `{0}` 不能有 `each`；请改用 `every` 或 `any`。",
            "`{0}` overrides another rule and so cannot have `each`; use `every` or `any`."));

    internal static readonly RuleDiagnosticDescriptor ConflictingRules = RuleDiagnosticDescriptor.Error(
        "ICP3013",
        ("互相矛盾的规则", "contradicting rules"),
        ("规则 `{0}` 与 `{1}` 的要求不能同时满足，例如备案 `{2}` 两条都适用；请合并，或写 `overrides {1} because …`。",
            "What `{0}` and `{1}` demand cannot both be met, and both apply to a filing like `{2}`; merge them, or write `overrides {1} because …`."));

    internal static readonly RuleDiagnosticDescriptor RuleSetNameTaken = RuleDiagnosticDescriptor.Error(
        "ICP3014",
        ("规则集的名称已被占用", "name of a rule set that is taken"),
        ("`{0}` 已属于某个省或另一规则集，请为自己的规则集另取名称和字母。",
            "`{0}` belongs to a province or to another rule set; give your own rule set another name and other letters."));

    internal static readonly RuleDiagnosticDescriptor ForeignId = RuleDiagnosticDescriptor.Error(
        "ICP3015",
        ("编号的字母不对", "id with other letters"),
        ("编号 `{0}` 须以本规则集的字母 `{1}-` 开头，后接数字或名称。",
            "`{0}` must begin with `{1}-`, the letters of the rule set, and go on with a number or a name."));

    internal static readonly RuleDiagnosticDescriptor OverridesTooDeep = RuleDiagnosticDescriptor.Error(
        "ICP3016",
        ("取代层层相接", "overrides of overrides"),
        ("从 `{0}` 起，规则取代规则超过 {1} 层，请化简。",
            "From `{0}` on, rules override rules that override others more than {1} levels deep; simplify them."));

    private static EquatableArray<RuleDiagnosticDescriptor> RuleSets => EquatableArray.Of(
        IdWithoutClause,
        ClausesWithoutRule,
        DuplicateRule,
        UnknownProvince,
        ProvinceMismatch,
        BadClauseRange,
        DuplicateClause,
        UnknownOverride,
        ForeignOverride,
        SelfOverride,
        OverrideCycle,
        OverrideWithEach,
        ConflictingRules,
        RuleSetNameTaken,
        ForeignId,
        OverridesTooDeep);
}
