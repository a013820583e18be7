namespace IcpGen.Tool.Clauses;

/// <summary>The headings of inventories.</summary>
internal static class ClauseWords
{
    public static Localized Province { get; } = new("省份", "Province");
    public static Localized Declared { get; } = new("条款", "Clauses");
    public static Localized Covered { get; } = new("已覆盖", "Covered");
    public static Localized Checks { get; } = new("检查", "Checks");
    public static Localized DocumentsAndProcedures { get; } = new("材料与手续", "Documents and procedures");
    public static Localized Notices { get; } = new("告知", "Notices");
    public static Localized Total { get; } = new("合计", "Total");
    public static Localized Clause { get; } = new("条款", "Clause");
    public static Localized Kinds { get; } = new("落实为", "Becomes");
    public static Localized Rules { get; } = new("规则", "Rules");
    public static Localized Uncovered { get; } = new("没有规则", "no rule");

    /// <summary>What becomes of a clause.</summary>
    public static Localized Of(ClauseKind kind) => kind switch
    {
        ClauseKind.Check => new("检查", "check"),
        ClauseKind.Document => new("材料", "document"),
        ClauseKind.Procedure => new("手续", "procedure"),
        _ => new("告知", "notice"),
    };
}
