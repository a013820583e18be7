namespace IcpGen.Tool.Rendering;

/// <summary>The words between the rules' own.</summary>
internal static class Words
{
    public static Localized AsOf { get; } = new("截至", "as of");
    public static Localized NoProvince { get; } = new("省份不明", "province unknown");
    public static Localized Form { get; } = new("表单", "Form");
    public static Localized File { get; } = new("材料与手续", "Documents and procedures");
    public static Localized Violations { get; } = new("不符合要求", "Violations");
    public static Localized Warnings { get; } = new("请留意", "Warnings");
    public static Localized Undetermined { get; } = new("尚不能确定", "Undetermined");
    public static Localized Documents { get; } = new("材料清单", "Documents due");
    public static Localized Procedures { get; } = new("手续", "Procedures due");
    public static Localized Notices { get; } = new("说明", "Notices");
    public static Localized Perhaps { get; } = new("可能需要：", "perhaps: ");
    public static Localized FillIn { get; } = new("请填写：", "fill in: ");
    public static Localized Ask { get; } = new("请查明：", "find out: ");
    public static Localized Correct { get; } = new("请改正（无法识别）：", "correct (unreadable): ");
    public static Localized Advisory { get; } = new("仅供留意", "advisory");

    /// <summary>What a form or a file came out as.</summary>
    public static Localized Of(FilingVerdict verdict, bool isForm) => (verdict, isForm) switch
    {
        (FilingVerdict.Complies, true) => new("符合要求", "complies"),
        (FilingVerdict.Complies, false) => new("齐全", "complete"),
        (FilingVerdict.Violated, true) => new("不符合要求", "violates requirements"),
        (FilingVerdict.Violated, false) => new("不齐", "incomplete"),
        _ => new("尚不能确定", "undetermined"),
    };

    /// <summary>Whether something is there.</summary>
    public static Localized Of(Supply supply) => supply switch
    {
        Supply.Supplied => new("[已备]", "[have]"),
        Supply.Missing => new("[缺]", "[missing]"),
        _ => new("[待查]", "[unknown]"),
    };

    /// <summary>What a need asks for.</summary>
    public static Localized Of(NeedKind kind) => kind switch
    {
        NeedKind.Field => FillIn,
        NeedKind.Fact => Ask,
        _ => Correct,
    };
}
