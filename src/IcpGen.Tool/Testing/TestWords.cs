using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Testing;

/// <summary>The words that results of examples are told in.</summary>
internal static class TestWords
{
    public static Localized RuleSet { get; } = new("规则集", "Rule set");
    public static Localized Rules { get; } = new("规则", "Rules");
    public static Localized Examples { get; } = new("示例", "Examples");
    public static Localized Passed { get; } = new("相符", "Passed");
    public static Localized Total { get; } = new("合计", "Total");
    public static Localized NoMaterial { get; } = new("没有相应的材料", "no such document supplied");

    /// <summary>A kind of coverage, as a heading.</summary>
    public static Localized Of(CoverageKind kind) => kind switch
    {
        CoverageKind.Guard => new("适用", "Guard"),
        CoverageKind.Condition => new("条件", "Condition"),
        CoverageKind.Boundary => new("界限", "Boundary"),
        _ => new("列举", "List item"),
    };

    /// <summary>What an example says, or what came out.</summary>
    public static Localized Of(ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Passes => new("通过", "passes"),
        ExampleOutcome.Fails => new("不通过", "fails"),
        ExampleOutcome.Skipped => new("不适用", "is skipped"),
        _ => new("尚不能确定", "is undetermined"),
    };

    /// <summary>What a condition came out as.</summary>
    public static Localized Of(Answer answer) =>
        answer.IsTrue ? new("成立", "holds") : answer.IsFalse ? new("不成立", "does not hold") : new("尚不能确定", "is not known");

    /// <summary>The example that is missing.</summary>
    /// <param name="way">What it would show.</param>
    /// <param name="text">Of what.</param>
    public static Localized Missing(CoverageWay way, Localized text) => Missing(way, text.Zh, text.In("en"));

    private static Localized Missing(CoverageWay way, string text, string en) => way switch
    {
        CoverageWay.Applies => new("缺一个规则适用的示例", "no example to which the rule applies"),
        CoverageWay.Outside => new("缺一个 for 不成立、因而规则不适用的示例", "no example outside the `for`, so that the rule does not apply"),
        CoverageWay.Excluded => new("缺一个 when 不成立、因而规则不适用的示例", "no example in which its `when` keeps the rule from applying"),
        CoverageWay.True => new($"缺一个 `{text}` 成立的示例", $"no example in which `{text}` holds"),
        CoverageWay.False => new($"缺一个 `{text}` 不成立的示例", $"no example in which `{text}` does not hold"),
        CoverageWay.AtLimit => new($"缺一个 `{text}` 两边恰好相等的示例", $"no example in which the two sides of `{text}` are equal"),
        CoverageWay.OneBelow => new($"缺一个 `{text}` 左边恰好小 1 的示例", $"no example in which the left side of `{text}` is less by 1"),
        CoverageWay.OneAbove => new($"缺一个 `{text}` 左边恰好大 1 的示例", $"no example in which the left side of `{text}` is more by 1"),
        CoverageWay.DayBefore => new($"缺一个 `{text}` 左边恰好早一天的示例", $"no example in which the left side of `{text}` is one day earlier"),
        CoverageWay.DayAfter => new($"缺一个 `{text}` 左边恰好晚一天的示例", $"no example in which the left side of `{text}` is one day later"),
        CoverageWay.Item => new($"缺一个取值为 `{text}` 的示例", $"no example with the value `{text}`"),
        _ => new($"缺一个只提供“{text}”的示例", $"no example in which “{en}” alone is supplied"),
    };
}
