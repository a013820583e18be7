using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Diagnostics;

/// <summary>What can be wrong with a class that asks for validators.</summary>
internal static class RulesClassDiagnostics
{
    private const string Category = "IcpGen.RulesClass";

    internal static readonly DiagnosticDescriptor Form = new(
        "ICP4001",
        new Bilingual("规则类无法补充", "Validators cannot be added to the rules class"),
        new Bilingual(
            "校验器无法生成在 `{0}` 中：{1}",
            "The validators cannot be added to `{0}`: {1}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4001"));

    internal static readonly DiagnosticDescriptor NoProvince = new(
        "ICP4002",
        new Bilingual("未指定省份", "No province is named"),
        new Bilingual(
            "`{0}` 没有指定省份：请写出要校验的省份，例如 `Province.Shanghai`，或设 `AllProvinces = true`",
            "`{0}` names no province: name those whose rules apply, as in `Province.Shanghai`, or set `AllProvinces = true`"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4002"));

    internal static readonly DiagnosticDescriptor ProvinceTwice = new(
        "ICP4003",
        new Bilingual("重复指定省份", "A province is named twice"),
        new Bilingual(
            "`{0}` 已经指定过，请删去这一处",
            "`{0}` has been named already; remove this one"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4003"));

    internal static readonly DiagnosticDescriptor ArgumentUnresolved = new(
        "ICP4004",
        new Bilingual("特性参数无法解析", "An argument of the attribute does not resolve"),
        new Bilingual(
            "`{0}` 不是省份，因此没有为 `{1}` 生成校验器；请改为 `Province` 的成员",
            "`{0}` is no province, so that `{1}` gets no validators from it; use a member of `Province`"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4004"));

    internal static readonly DiagnosticDescriptor ProvinceWithoutRules = new(
        "ICP4005",
        new Bilingual("所选省份没有规则", "A chosen province has no rules"),
        new Bilingual(
            "项目的规则文件里没有{0}的规则：请把该省的 .icp 文件加入 AdditionalFiles，或不再指定该省",
            "The rule files of this project have no rules of {0}: add its .icp file to AdditionalFiles, or do not name it"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4005"));

    internal static readonly DiagnosticDescriptor MappingMethod = new(
        "ICP4006",
        new Bilingual("映射方法无法使用", "A mapping method cannot be used"),
        new Bilingual(
            "`{0}` 无法读取字段 {1}：{2}",
            "`{0}` cannot read the field {1}: {2}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4006"));

    internal static readonly DiagnosticDescriptor Unused = new(
        "ICP4007",
        new Bilingual("规则类无人使用", "No code uses the rules class"),
        new Bilingual(
            "没有代码使用 `{0}`，备案信息因此没有经过校验：请调用 `{0}.Validate`，或删去该类",
            "No code uses `{0}`, so that no filing is checked by it: call `{0}.Validate`, or remove the class"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4007"), customTags: new[] { WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.Unnecessary });

    internal static readonly DiagnosticDescriptor UnknownRuleSet = new(
        "ICP4008",
        new Bilingual("没有这个规则集", "A rule set does not exist"),
        new Bilingual(
            "规则文件中没有规则集 `{0}`{1}",
            "The rule files of this project declare no rule set `{0}`{1}"),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("ICP4008"));

    internal static readonly DiagnosticDescriptor[] All =
    [
        Form,
        NoProvince,
        ProvinceTwice,
        ArgumentUnresolved,
        ProvinceWithoutRules,
        MappingMethod,
        Unused,
        UnknownRuleSet,
    ];
}
