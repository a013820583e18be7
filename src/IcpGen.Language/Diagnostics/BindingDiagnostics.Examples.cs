using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor NotAValue = RuleDiagnosticDescriptor.Error(
        "ICP2401",
        ("不是值", "not a value"),
        ("`{0}` 不是值；示例里只能写值、列表、记录或 `missing`。",
            "`{0}` is no value; an example holds values, lists, records and `missing`."));

    internal static readonly RuleDiagnosticDescriptor RecordExpected = RuleDiagnosticDescriptor.Error(
        "ICP2402",
        ("应为记录", "record expected"),
        ("这里要写一条记录（{1}），不是 `{0}`；请写成 `{{ … }}`。",
            "A record belongs here ({1}), not `{0}`; write `{{ … }}`."));

    internal static readonly RuleDiagnosticDescriptor ListExpected = RuleDiagnosticDescriptor.Error(
        "ICP2403",
        ("应为列表", "list expected"),
        ("这里要写列表（{1}），请把 `{0}` 放进方括号：`[ … ]`。",
            "A list belongs here ({1}); put `{0}` between brackets: `[ … ]`."));

    internal static readonly RuleDiagnosticDescriptor RepeatedField = RuleDiagnosticDescriptor.Error(
        "ICP2404",
        ("字段重复", "field given twice"),
        ("`{0}` 已经给出，请删去其一。",
            "`{0}` is given already; remove one of them."));

    internal static readonly RuleDiagnosticDescriptor UnknownFact = RuleDiagnosticDescriptor.Error(
        "ICP2405",
        ("没有这个事实", "unknown fact"),
        ("没有声明事实 `{0}`{1}。",
            "No fact `{0}` is declared{1}."));

    internal static readonly RuleDiagnosticDescriptor FactInRecord = RuleDiagnosticDescriptor.Error(
        "ICP2406",
        ("事实写在记录里", "fact in a record"),
        ("事实 `{0}` 要写在示例最外层。",
            "The fact `{0}` belongs at the top of the example."));

    internal static readonly RuleDiagnosticDescriptor BadPlace = RuleDiagnosticDescriptor.Error(
        "ICP2407",
        ("路径有误", "bad place"),
        ("`{0}` 不是申请中的路径（如 `websites[0].name`）{1}。",
            "`{0}` is no place in a filing (such as `websites[0].name`){1}."));

    private static EquatableArray<RuleDiagnosticDescriptor> Examples => EquatableArray.Of(
        NotAValue,
        RecordExpected,
        ListExpected,
        RepeatedField,
        UnknownFact,
        FactInRecord,
        BadPlace);
}
