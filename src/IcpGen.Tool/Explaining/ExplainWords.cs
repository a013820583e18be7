namespace IcpGen.Tool.Explaining;

/// <summary>The words between those of rules, in explanations.</summary>
internal static class ExplainWords
{
    public static Localized Clause { get; } = new("条款", "clause");
    public static Localized NotNow { get; } = new("此日不生效", "not in effect on that day");
    public static Localized Meaning { get; } = new("含义", "What it says");
    public static Localized Parts { get; } = new("条件分解", "Its conditions");
    public static Localized Scope { get; } = new("适用范围", "Scope");
    public static Localized When { get; } = new("适用条件", "Applies when");
    public static Localized Where { get; } = new("其中", "Of those, where");
    public static Localized Each { get; } = new("逐个检查", "For each of");
    public static Localized Demand { get; } = new("要求", "Demands");
    public static Localized Say { get; } = new("提示", "Message");
    public static Localized Mend { get; } = new("改正办法", "Remedy");
    public static Localized Note { get; } = new("条款的解读", "How the clause was read");
    public static Localized Definition { get; } = new("所用定义", "Definition used");
    public static Localized Lifts { get; } = new("本规则使以下规则不适用", "It lifts");
    public static Localized LiftedBy { get; } = new("以下规则使本规则不适用", "It is lifted by");
    public static Localized Examples { get; } = new("示例", "Examples");
    public static Localized Decides { get; } = new("由此决定", "decides");
    public static Localized Steps { get; } = new("判断过程", "How it came out");
    public static Localized WouldDecide { get; } = new("查明以下各项即可判断", "What would decide it");
    public static Localized OtherProvince { get; } = new("备案申请不是向这个省提交的；这里仍按这条规则判断", "the filing goes to another province; it is judged by this rule all the same");

    /// <summary>What a rule came out as.</summary>
    public static Localized OfOutcome(string outcome) => outcome switch
    {
        "violated" => new("不符合", "violated"),
        "satisfied" => new("符合", "satisfied"),
        "undetermined" => new("尚不能确定", "undetermined"),
        _ => new("不适用", "not applicable"),
    };

    /// <summary>A sign and a word for an answer.</summary>
    public static Localized OfAnswer(string answer) => answer switch
    {
        "true" => new("✓ 是", "✓ yes"),
        "false" => new("✗ 否", "✗ no"),
        _ => new("? 未知", "? unknown"),
    };

    /// <summary>What a step of the trace is.</summary>
    public static Localized? OfStep(string kind) => kind switch
    {
        "guard" => new("条件", "when"),
        "demand" => new("要求", "demand"),
        _ => null,
    };
}
