using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor UnknownName = RuleDiagnosticDescriptor.Error(
        "ICP2001",
        ("没有这个名称", "unknown name"),
        ("没有名为 `{0}` 的字段、变量或定义{1}。",
            "There is no field, variable or definition `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor UnknownType = RuleDiagnosticDescriptor.Error(
        "ICP2002",
        ("没有这个类型", "unknown type"),
        ("没有类型 `{0}`{1}。",
            "There is no type `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor UnknownField = RuleDiagnosticDescriptor.Error(
        "ICP2003",
        ("没有这个字段", "unknown field"),
        ("`{0}` 没有字段 `{1}`{2}。",
            "`{0}` has no field `{1}`{2}."));

    internal static readonly RuleDiagnosticDescriptor UnknownMember = RuleDiagnosticDescriptor.Error(
        "ICP2004",
        ("没有这个枚举值", "unknown member"),
        ("`{0}` 没有值 `{1}`{2}。",
            "`{0}` has no member `{1}`{2}."));

    internal static readonly RuleDiagnosticDescriptor UnknownDerivedMember = RuleDiagnosticDescriptor.Error(
        "ICP2005",
        ("没有这个成员", "unknown member of a text"),
        ("{0} 类型的 `{1}` 没有成员 `{2}`{3}。",
            "`{1}` is of type {0}, which has no member `{2}`{3}."));

    internal static readonly RuleDiagnosticDescriptor UnknownDocument = RuleDiagnosticDescriptor.Error(
        "ICP2006",
        ("没有这个材料", "unknown document"),
        ("没有声明材料 `{0}`{1}。",
            "No document `{0}` is declared{1}."));

    internal static readonly RuleDiagnosticDescriptor UnknownProcedure = RuleDiagnosticDescriptor.Error(
        "ICP2007",
        ("没有这个手续", "unknown procedure"),
        ("没有声明手续 `{0}`{1}。",
            "No procedure `{0}` is declared{1}."));

    internal static readonly RuleDiagnosticDescriptor UnknownFunction = RuleDiagnosticDescriptor.Error(
        "ICP2008",
        ("没有可以这样用的名称", "nothing to call"),
        ("没有名为 `{0}` 的事实、定义或类型可以带括号使用{1}。",
            "There is no fact, definition or type `{0}` to be used with parentheses{1}."));

    internal static readonly RuleDiagnosticDescriptor UnknownDefinition = RuleDiagnosticDescriptor.Error(
        "ICP2009",
        ("没有这个定义", "unknown definition"),
        ("没有定义 `{0}`{1}。",
            "There is no definition `{0}`{1}."));

    internal static readonly RuleDiagnosticDescriptor LabelForName = RuleDiagnosticDescriptor.Error(
        "ICP2010",
        ("用了中文名称", "label in the place of a name"),
        ("这里要写名称：`{0}` 的名称是 `{1}`。",
            "A name belongs here: what is called `{0}` is written `{1}`."));

    internal static readonly RuleDiagnosticDescriptor MisplacedWord = RuleDiagnosticDescriptor.Error(
        "ICP2011",
        ("用错地方的词", "word in the wrong place"),
        ("`{0}` 只能{1}。",
            "`{0}` can only {1}."));

    internal static readonly RuleDiagnosticDescriptor QuotedValue = RuleDiagnosticDescriptor.Error(
        "ICP2012",
        ("值加了引号", "value in quotes"),
        ("`{0}` 是一段文字，这里需要 {1}；请去掉引号，写 `{2}`。",
            "`{0}` is a text, but {1} is needed here; write `{2}`, without quotes."));

    private static EquatableArray<RuleDiagnosticDescriptor> Names => EquatableArray.Of(
        UnknownName,
        UnknownType,
        UnknownField,
        UnknownMember,
        UnknownDerivedMember,
        UnknownDocument,
        UnknownProcedure,
        UnknownFunction,
        UnknownDefinition,
        LabelForName,
        MisplacedWord,
        QuotedValue);
}
