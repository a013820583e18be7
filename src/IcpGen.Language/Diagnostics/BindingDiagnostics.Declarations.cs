using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor DuplicateName = RuleDiagnosticDescriptor.Error(
        "ICP2201",
        ("重复声明", "name declared twice"),
        ("`{0}` 已经声明过，请改名或删去其一。",
            "`{0}` is declared already; rename or remove one of them."));

    internal static readonly RuleDiagnosticDescriptor NoRoot = RuleDiagnosticDescriptor.Error(
        "ICP2202",
        ("没有根记录", "no root"),
        ("没有 `root` 声明，规则无从读取字段；请写 `root 记录名`。",
            "There is no `root` declaration, so that rules have nothing to read; write `root` and a record's name."));

    internal static readonly RuleDiagnosticDescriptor RootNotARecord = RuleDiagnosticDescriptor.Error(
        "ICP2203",
        ("根不是记录", "root that is no record"),
        ("`root` 后应为记录，没有记录 `{0}`{1}。",
            "A record belongs after `root`, and there is no record `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor NotSimple = RuleDiagnosticDescriptor.Error(
        "ICP2204",
        ("不是简单类型", "type that is not simple"),
        ("`{0}` 只能用简单类型，不能用 {1}。",
            "`{0}` takes simple types only, not {1}."));

    internal static readonly RuleDiagnosticDescriptor BadKey = RuleDiagnosticDescriptor.Error(
        "ICP2205",
        ("不能作标识的字段", "field that cannot identify"),
        ("`{0}` 是 {1}，不能用于 `identifiedBy` 或 `toldApartBy`；请用简单字段。",
            "`{0}` is {1} and cannot stand after `identifiedBy` or `toldApartBy`; use a simple field."));

    internal static readonly RuleDiagnosticDescriptor DefinitionCycle = RuleDiagnosticDescriptor.Error(
        "ICP2206",
        ("循环定义", "definition in a circle"),
        ("`{0}` 的定义用到了它自己，请拆开。",
            "`{0}` is defined in terms of itself; break the circle."));

    internal static readonly RuleDiagnosticDescriptor DefinitionsTooDeep = RuleDiagnosticDescriptor.Error(
        "ICP2207",
        ("定义层层相套", "definitions within definitions"),
        ("`{0}` 处定义相套超过 {1} 层，请化简。",
            "At `{0}`, definitions use one another more than {1} levels deep; simplify them."));

    internal static readonly RuleDiagnosticDescriptor DefinitionIsBody = RuleDiagnosticDescriptor.Error(
        "ICP2208",
        ("定义是规则正文", "definition that is the body of a rule"),
        ("`{0}` 是规则正文，只能写成 `rule … = {0}`。",
            "`{0}` is the body of a rule; use it as `rule … = {0}`."));

    internal static readonly RuleDiagnosticDescriptor DefinitionIsValue = RuleDiagnosticDescriptor.Error(
        "ICP2209",
        ("定义是条件或值", "definition that is a condition or value"),
        ("`{0}` 是条件或值，不是规则正文；请写 `rule … {{ require {0} }}`。",
            "`{0}` is a condition or value, not the body of a rule; write `rule … {{ require {0} }}`."));

    internal static readonly RuleDiagnosticDescriptor CannotUseSo = RuleDiagnosticDescriptor.Error(
        "ICP2210",
        ("定义不能这样用", "definition that cannot be used so"),
        ("`{0}` 不能用这些参数：{1}",
            "`{0}` cannot be used with these arguments: {1}"));

    internal static readonly RuleDiagnosticDescriptor BadScope = RuleDiagnosticDescriptor.Error(
        "ICP2211",
        ("范围条件有误", "scope that tests no field"),
        ("`scope` 的条件须检验申请的字段。",
            "The condition of `scope` must test a field of the filing."));

    internal static readonly RuleDiagnosticDescriptor ReservedName = RuleDiagnosticDescriptor.Error(
        "ICP2212",
        ("保留的名称", "reserved name"),
        ("`{0}` 在条件或示例中另有含义，请换一个名称。",
            "`{0}` has a meaning of its own in conditions or examples; choose another name."));

    internal static readonly RuleDiagnosticDescriptor ExtendsNoRecord = RuleDiagnosticDescriptor.Error(
        "ICP2213",
        ("扩展的不是记录", "extension of what is no record"),
        ("`extend` 后应为已声明的记录，没有记录 `{0}`{1}。",
            "`extend` adds fields to a declared record; there is no record `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor LifelongOfNothing = RuleDiagnosticDescriptor.Error(
        "ICP2214",
        ("`lifelong` 无所指", "lifelong without a type"),
        ("`lifelong` 列出号码终身不变的证件类型，但 `identifiedBy` 中没有枚举字段；请把证件类型写入 `identifiedBy`，或删去 `lifelong`。",
            "`lifelong` lists the types whose numbers are kept for life, but no field after `identifiedBy` is an enum; name the type there, or leave `lifelong` out."));

    private static EquatableArray<RuleDiagnosticDescriptor> Declarations => EquatableArray.Of(
        DuplicateName,
        NoRoot,
        RootNotARecord,
        NotSimple,
        BadKey,
        DefinitionCycle,
        DefinitionsTooDeep,
        DefinitionIsBody,
        DefinitionIsValue,
        CannotUseSo,
        BadScope,
        ReservedName,
        ExtendsNoRecord,
        LifelongOfNothing);
}
