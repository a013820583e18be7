using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Diagnostics;

/// <summary>What a filing model can lack, or have otherwise than the rules need it.</summary>
internal static class ModelDiagnostics
{
    private const string Category = "IcpGen.Model";

    internal static readonly DiagnosticDescriptor FieldMissing = new(
        "ICP4101",
        new Bilingual("缺少规则需要的字段", "A field that rules need is missing"),
        new Bilingual(
            "`{0}` 缺少字段 {1}（{2}），规则 {4} 需要它：请添加类型为 {3} 的属性，或用 `[FilingField]` 标出已有的成员{5}",
            "`{0}` lacks the field {1} ({2}), needed by {4}: add a property of type {3}, or mark the member that holds it with `[FilingField]`{5}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4101"));

    internal static readonly DiagnosticDescriptor PartMissing = new(
        "ICP4102",
        new Bilingual("缺少规则需要的部分", "A part that rules need is missing"),
        new Bilingual(
            "`{0}` 缺少 {1}（{2}），规则 {4} 需要其中的 {3}",
            "`{0}` lacks {1} ({2}), of which {3} is needed by {4}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4102"));

    internal static readonly DiagnosticDescriptor ManyMissing = new(
        "ICP4103",
        new Bilingual("缺少许多规则需要的字段", "Many fields that rules need are missing"),
        new Bilingual(
            "`{0}` 缺少 {1} 个字段（{2}），规则 {3} 需要它们",
            "`{0}` lacks {1} fields ({2}), needed by {3}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4103"));

    internal static readonly DiagnosticDescriptor WrongType = new(
        "ICP4104",
        new Bilingual("成员的类型不合适", "A member has a type that the field cannot be read from"),
        new Bilingual(
            "`{0}` 的类型是 {1}，无法读取 {2}（{3}）：可用的类型是 {4}",
            "`{0}` is {1}, from which {2} ({3}) cannot be read: it may be {4}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4104"));

    internal static readonly DiagnosticDescriptor ListNeeded = new(
        "ICP4105",
        new Bilingual("需要列表", "A list is needed"),
        new Bilingual(
            "`{0}` 只能存放一个值，而 {1}（{2}）可以有多个：请改为 {3}",
            "`{0}` holds one value, but there may be several of {1} ({2}): make it {3}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4105"));

    internal static readonly DiagnosticDescriptor Unreadable = new(
        "ICP4106",
        new Bilingual("成员无法读取", "A member cannot be read"),
        new Bilingual(
            "`{0}` 看来是字段 {1}（{2}），但无法读取：{3}",
            "`{0}` seems to be the field {1} ({2}), but it cannot be read: {3}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4106"));

    internal static readonly DiagnosticDescriptor ClaimedTwice = new(
        "ICP4107",
        new Bilingual("两个成员对应同一字段", "Two members claim one field"),
        new Bilingual(
            "`{0}` 和 `{1}` 都对应字段 {2}（{3}）：请用 `[FilingField(\"{2}\")]` 只标出其中一个，或改名",
            "`{0}` and `{1}` both claim the field {2} ({3}): mark just one of them with `[FilingField(\"{2}\")]`, or rename one"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4107"));

    internal static readonly DiagnosticDescriptor NamesNoField = new(
        "ICP4108",
        new Bilingual("特性没有指向字段", "An attribute names no field"),
        new Bilingual(
            "`{0}` 不是{1}的字段{2}",
            "`{0}` is no field of {1}{2}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4108"));

    internal static readonly DiagnosticDescriptor NamesNoValue = new(
        "ICP4109",
        new Bilingual("特性没有指向枚举值", "An attribute names no value"),
        new Bilingual(
            "`{0}` 不是{1}{2}",
            "`{0}` is no {1}{2}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4109"));

    internal static readonly DiagnosticDescriptor EnumLacksValue = new(
        "ICP4110",
        new Bilingual("枚举缺少规则要比较的值", "An enumeration lacks a value that rules compare with"),
        new Bilingual(
            "`{0}` 没有 {1}，规则 {2} 要与之比较：请添加成员，或用 `[FilingValue]` 标出已有的成员",
            "`{0}` has no {1}, looked for by {2}: add members, or mark those that mean them with `[FilingValue]`"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4110"));

    internal static readonly DiagnosticDescriptor CannotBeAbsent = new(
        "ICP4111",
        new Bilingual("未填写会被当作已填写", "What is not filled in reads as filled in"),
        new Bilingual(
            "`{0}` 未填写时会读成 {1}，{2}（{3}）的缺失因此不会被发现：请改为 `{4}`",
            "`{0}` reads as {1} where it has not been filled in, so that nobody sees {2} ({3}) missing: make it `{4}`"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4111"));

    internal static readonly DiagnosticDescriptor ListStartsEmpty = new(
        "ICP4112",
        new Bilingual("未填写的列表会被当作没有", "A list that is not filled in reads as none"),
        new Bilingual(
            "`{0}` 初始为空列表，{1}（{2}）未填写时会读成“没有”：请去掉初始值并允许 null",
            "`{0}` starts as an empty list, so that {1} ({2}) reads as none where it has not been filled in: let it be null until then"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4112"));

    internal static readonly DiagnosticDescriptor[] All =
    [
        FieldMissing,
        PartMissing,
        ManyMissing,
        WrongType,
        ListNeeded,
        Unreadable,
        ClaimedTwice,
        NamesNoField,
        NamesNoValue,
        EnumLacksValue,
        CannotBeAbsent,
        ListStartsEmpty,
    ];
}
