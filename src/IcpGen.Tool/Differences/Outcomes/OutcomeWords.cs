namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>What outcomes are called.</summary>
internal static class OutcomeWords
{
    public static Localized Rule { get; } = new("规则", "Rule");
    public static Localized Before { get; } = new("原来", "Before");
    public static Localized After { get; } = new("现在", "Now");
    public static Localized Filings { get; } = new("份数", "Filings");

    /// <summary>What a rule came out as.</summary>
    public static Localized Of(RuleState state) => state switch
    {
        RuleState.NotApplicable => new("不适用", "not applicable"),
        RuleState.Satisfied => new("符合", "satisfied"),
        RuleState.Warned => new("请留意", "warns"),
        RuleState.Undetermined => new("尚不能确定", "undetermined"),
        _ => new("不符合", "violated"),
    };
}
