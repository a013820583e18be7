using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor AtNeeded = RuleDiagnosticDescriptor.Error(
        "ICP2301",
        ("须指明字段", "field to blame needed"),
        ("此处检验的字段有{0}，请用 `at` 指明出错的字段。",
            "This tests {0}; say with `at` which field is to blame."));

    internal static readonly RuleDiagnosticDescriptor NoMaterials = RuleDiagnosticDescriptor.Error(
        "ICP2302",
        ("没有材料列表", "no list of materials"),
        ("根记录没有材料列表；请加一个列表字段，其元素记录含 `Document` 类型的字段。",
            "The root has no list of materials; add a field that is a list of a record with a field of type `Document`."));

    internal static readonly RuleDiagnosticDescriptor MissingColumn = RuleDiagnosticDescriptor.Error(
        "ICP2303",
        ("材料记录缺字段", "column missing"),
        ("材料记录 `{0}` 缺少 `{1}` 需要的字段 `{2}`（{3}）。",
            "The record of materials `{0}` lacks the field `{2}` ({3}) that `{1}` tests."));

    internal static readonly RuleDiagnosticDescriptor AboutColumn = RuleDiagnosticDescriptor.Error(
        "ICP2304",
        ("材料对象的字段不唯一", "no one field for what a document is about"),
        ("材料记录 `{0}` 须恰有一个 {1} 类型的字段，才能查找 `{2}`；现有 {3} 个。",
            "The record of materials `{0}` must have exactly one field of type {1} for `{2}`; it has {3}."));

    internal static readonly RuleDiagnosticDescriptor RepeatedModifier = RuleDiagnosticDescriptor.Error(
        "ICP2305",
        ("重复的修饰", "modifier given twice"),
        ("`{0}` 与同一材料的另一修饰重复，请删去其一。",
            "`{0}` repeats or contradicts another modifier of the document; remove one."));

    internal static readonly RuleDiagnosticDescriptor NoCopies = RuleDiagnosticDescriptor.Error(
        "ICP2306",
        ("份数有误", "bad number of copies"),
        ("份数 `{0}` 有误，应为 1 到 {1}。",
            "`{0}` copies cannot be asked for; write 1 to {1}."));

    internal static readonly RuleDiagnosticDescriptor NoProcedures = RuleDiagnosticDescriptor.Error(
        "ICP2307",
        ("没有手续列表", "no list of procedures"),
        ("根记录没有 `Procedure[]` 字段，`step` 无从检验；请加上。",
            "The root has no field of type `Procedure[]` for `step` to test; add one."));

    internal static readonly RuleDiagnosticDescriptor RepeatedStatement = RuleDiagnosticDescriptor.Error(
        "ICP2308",
        ("重复的语句", "statement given twice"),
        ("`{0}` 已经写过，只能写一次。",
            "`{0}` is there already and can stand only once."));

    internal static readonly RuleDiagnosticDescriptor EmptyPeriod = RuleDiagnosticDescriptor.Error(
        "ICP2309",
        ("有效期为空", "empty period"),
        ("`until` 须晚于 `from`，否则规则从不生效。",
            "`until` must be after `from`, or the rule is never in effect."));

    internal static readonly RuleDiagnosticDescriptor BadTemplate = RuleDiagnosticDescriptor.Error(
        "ICP2310",
        ("文字里的花括号有误", "brace without its other"),
        ("`{0}` 没有配对；取值写 `{{路径}}`，花括号本身写 `{{{{`。",
            "`{0}` has no partner; a value is written `{{path}}`, and a brace `{{{{`."));

    internal static readonly RuleDiagnosticDescriptor CannotShow = RuleDiagnosticDescriptor.Error(
        "ICP2311",
        ("不能显示的值", "value that cannot be shown"),
        ("`{0}` 是 {1}，不能显示在文字里；请写它的某个字段。",
            "`{0}` is {1} and cannot be shown in a message; name a simple field of it."));

    internal static readonly RuleDiagnosticDescriptor NothingDemanded = RuleDiagnosticDescriptor.Error(
        "ICP2312",
        ("规则没有要求", "rule that asks for nothing"),
        ("规则 `{0}` 没有 `require`、`forbid`、`should`、`submit`、`step` 或 `notice`；请补上。",
            "The rule `{0}` has no `require`, `forbid`, `should`, `submit`, `step` or `notice`; add one."));

    internal static readonly RuleDiagnosticDescriptor TitleNeeded = RuleDiagnosticDescriptor.Error(
        "ICP2313",
        ("规则没有标题", "rule without a title"),
        ("规则 `{0}` 没有标题，请在编号后用引号写上。",
            "The rule `{0}` has no title; write one in quotes after its id."));

    internal static readonly RuleDiagnosticDescriptor NotInWording = RuleDiagnosticDescriptor.Error(
        "ICP2314",
        ("不能放进要求的文字", "value that cannot stand in a wording"),
        ("`{0}` 不能放在这里：{1}。",
            "`{0}` cannot stand here: {1}."));

    private static EquatableArray<RuleDiagnosticDescriptor> Statements => EquatableArray.Of(
        AtNeeded,
        NoMaterials,
        MissingColumn,
        AboutColumn,
        RepeatedModifier,
        NoCopies,
        NoProcedures,
        RepeatedStatement,
        EmptyPeriod,
        BadTemplate,
        CannotShow,
        NothingDemanded,
        TitleNeeded,
        NotInWording);
}
