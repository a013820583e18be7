using IcpGen.Language.Comparing;

namespace IcpGen.Documentation.Changes;

/// <summary>What changes are called.</summary>
internal static class DifferenceWords
{
    public static Localized Same { get; } = new("含义没有变化", "Nothing changed in meaning");
    public static Localized Vocabulary { get; } = new("词汇", "Vocabulary");
    public static Localized Everywhere { get; } = new("多个省份共有的变化", "Changes that several provinces share");
    public static Localized Rules { get; } = new("相关规则", "read by");
    public static Localized Filings { get; } = new("备案申请的结果", "Outcomes of filings");
    public static Localized NewSet { get; } = new("新增规则集", "new rule set");
    public static Localized GoneSet { get; } = new("删除规则集", "rule set removed");
    public static Localized Added { get; } = new("新增", "added");
    public static Localized Removed { get; } = new("删除", "removed");

    /// <summary>What became of a rule.</summary>
    public static Localized Of(RuleDifferenceKind kind) => kind switch
    {
        RuleDifferenceKind.Added => Added,
        RuleDifferenceKind.Removed => Removed,
        RuleDifferenceKind.Renumbered => new("改编号", "renumbered"),
        RuleDifferenceKind.Tightened => new("收紧", "tightened"),
        RuleDifferenceKind.Relaxed => new("放宽", "relaxed"),
        RuleDifferenceKind.AppliesToMore => new("适用范围扩大", "applies to more filings"),
        RuleDifferenceKind.AppliesToFewer => new("适用范围缩小", "applies to fewer filings"),
        RuleDifferenceKind.Reworded => new("文字调整", "reworded"),
        _ => new("改变", "changed"),
    };

    /// <summary>What about a rule changed.</summary>
    public static Localized Of(Aspect aspect) => aspect switch
    {
        Aspect.Period => new("生效期", "in effect"),
        Aspect.Guard => new("适用条件", "applies when"),
        Aspect.GuardOrder => new("适用条件的先后", "order of guards"),
        Aspect.Walk => new("检查对象", "checked for"),
        Aspect.Condition => new("要求", "requirement"),
        Aspect.Document => new("材料", "document"),
        Aspect.Procedure => new("手续", "procedure"),
        Aspect.Override => new("例外", "exception"),
        Aspect.Notice => new("告知", "notice"),
        Aspect.Clauses => new("编号", "ids"),
        Aspect.Blame => new("指出的字段", "field to blame"),
        Aspect.Title => new("标题", "title"),
        Aspect.TitleEn => new("英文标题", "English title"),
        Aspect.Say => new("提示", "message"),
        Aspect.SayEn => new("英文提示", "English message"),
        Aspect.Mend => new("改正办法", "remedy"),
        Aspect.MendEn => new("英文改正办法", "English remedy"),
        _ => new("理解说明", "reading"),
    };

    /// <summary>What a change does to filings, or null where it does nothing.</summary>
    public static Localized? Of(Aspect aspect, Effect effect) => (effect, aspect is Aspect.Guard or Aspect.Walk or Aspect.Period) switch
    {
        (Effect.Tightens, true) => new("扩大", "more filings"),
        (Effect.Relaxes, true) => new("缩小", "fewer filings"),
        (Effect.Tightens, false) => new("收紧", "tightened"),
        (Effect.Relaxes, false) => new("放宽", "relaxed"),
        (Effect.Open, _) => new("未能证明收紧或放宽", "neither tightening nor relaxing is proved"),
        _ => null,
    };

    /// <summary>What about a rule set changed.</summary>
    public static Localized Of(SetAspect aspect) => aspect switch
    {
        SetAspect.Label => new("名称", "label"),
        SetAspect.Source => new("来源", "source"),
        _ => new("条款", "clause"),
    };

    /// <summary>A kind of thing that rules speak of.</summary>
    public static Localized Of(VocabularyPart part) => part switch
    {
        VocabularyPart.Enum => new("枚举", "enum"),
        VocabularyPart.Member => new("枚举值", "enum value"),
        VocabularyPart.Record => new("记录", "record"),
        VocabularyPart.Field => new("字段", "field"),
        VocabularyPart.Root => new("备案申请的记录", "record that a filing is"),
        VocabularyPart.Document => new("材料", "document"),
        VocabularyPart.Procedure => new("手续", "procedure"),
        _ => new("事实", "fact"),
    };

    /// <summary>What about such a thing changed.</summary>
    public static Localized Of(VocabularyAspect aspect) => aspect switch
    {
        VocabularyAspect.Added => Added,
        VocabularyAspect.Removed => Removed,
        VocabularyAspect.Label => new("名称", "label"),
        VocabularyAspect.Code => new("代码", "code"),
        VocabularyAspect.Type => new("类型", "type"),
        _ => new("辨别依据", "identity"),
    };
}
