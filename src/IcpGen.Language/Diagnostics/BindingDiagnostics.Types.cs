using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

internal static partial class BindingDiagnostics
{
    internal static readonly RuleDiagnosticDescriptor TypeMismatch = RuleDiagnosticDescriptor.Error(
        "ICP2101",
        ("类型不符", "wrong type"),
        ("`{0}` 是 {1} 类型，这里需要 {2}{3}。",
            "`{0}` is of type {1}, but {2} is needed here{3}."));

    internal static readonly RuleDiagnosticDescriptor NotComparable = RuleDiagnosticDescriptor.Error(
        "ICP2102",
        ("不能比较", "values that cannot be compared"),
        ("`{0}`（{1}）和 `{2}`（{3}）不能用 `{4}` 比较{5}。",
            "`{0}` ({1}) and `{2}` ({3}) cannot be compared by `{4}`{5}."));

    internal static readonly RuleDiagnosticDescriptor RecordWithoutKey = RuleDiagnosticDescriptor.Error(
        "ICP2103",
        ("记录没有标识", "record without a key"),
        ("`{0}` 没有 `identifiedBy`，不能比较；请在声明中补上，或比较它的某个字段。",
            "Two of `{0}` cannot be compared without `identifiedBy`; add it to the record, or compare a field."));

    internal static readonly RuleDiagnosticDescriptor ThroughList = RuleDiagnosticDescriptor.Error(
        "ICP2104",
        ("把列表当作一个值", "list in the place of a value"),
        ("`{0}` 有多个值（{1}）；请写 `every x in {0}: …` 或 `any x in {0}: …`，或用 `each`。",
            "`{0}` has many values ({1}); write `every x in {0}: …` or `any x in {0}: …`, or use `each`."));

    internal static readonly RuleDiagnosticDescriptor NotAList = RuleDiagnosticDescriptor.Error(
        "ICP2105",
        ("不是列表", "not a list"),
        ("`{0}` 不是备案里的列表（{1}）；{2}。",
            "`{0}` is no list of the filing ({1}); {2}."));

    internal static readonly RuleDiagnosticDescriptor MixedSources = RuleDiagnosticDescriptor.Error(
        "ICP2106",
        ("来源类型不一", "sources of different types"),
        ("`{0}` 的元素是 {1}，前面的是 {2}；同一次遍历的来源须同类。",
            "The elements of `{0}` are {1}, those before it {2}; sources of one walk must be alike."));

    internal static readonly RuleDiagnosticDescriptor NotAField = RuleDiagnosticDescriptor.Error(
        "ICP2107",
        ("不是字段", "not a field"),
        ("`{0}` 不是字段，这里需要字段。",
            "`{0}` is no field, but one belongs here."));

    internal static readonly RuleDiagnosticDescriptor WrongArgumentCount = RuleDiagnosticDescriptor.Error(
        "ICP2108",
        ("参数个数不符", "wrong number of arguments"),
        ("`{0}` 需要 {1} 个参数，这里有 {2} 个。",
            "`{0}` takes {1} argument(s), not {2}."));

    internal static readonly RuleDiagnosticDescriptor DerivedTwice = RuleDiagnosticDescriptor.Error(
        "ICP2109",
        ("列表元素的成员太深", "member of a member of a list's elements"),
        ("`{0}` 对列表元素取了两层成员；请改用 `every`、`any` 或 `each`。",
            "`{0}` takes a member of a member of a list's elements; use `every`, `any` or `each`."));

    internal static readonly RuleDiagnosticDescriptor PeriodTooLong = RuleDiagnosticDescriptor.Error(
        "ICP2110",
        ("期限太长", "period too long"),
        ("`{0}` 超出范围，期限最长 {1}。",
            "`{0}` is out of range; a period is at most {1}."));

    internal static readonly RuleDiagnosticDescriptor EmptyChoice = RuleDiagnosticDescriptor.Error(
        "ICP2111",
        ("空列表", "empty list"),
        ("`[]` 里没有值可选，请写出至少一个。",
            "`[]` leaves nothing to choose from; write at least one value."));

    private static EquatableArray<RuleDiagnosticDescriptor> Types => EquatableArray.Of(
        TypeMismatch,
        NotComparable,
        RecordWithoutKey,
        ThroughList,
        NotAList,
        MixedSources,
        NotAField,
        WrongArgumentCount,
        DerivedTwice,
        PeriodTooLong,
        EmptyChoice);
}
