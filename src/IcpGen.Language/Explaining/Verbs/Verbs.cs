using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What conditions say.</summary>
internal static class Verbs
{
    public static Verb Is { get; } = Verb.Of("是{0}", "不是{0}", "be {0}");
    public static Verb Same { get; } = Verb.Of("与{0}相同", "与{0}不同", "be the same as {0}");
    public static Verb LiesIn { get; } = Verb.Of("在{0}", "不在{0}", "be in {0}");
    public static Verb Amounts { get; } = Verb.Of("为{0}", "不为{0}", "be {0}");
    public static Verb Includes { get; } = Verb.Of("包括{0}", "不包括{0}", "include {0}");
    public static Verb IncludesAll { get; } = Verb.Of("涵盖{0}", "没有涵盖全部{0}", "include all of {0}");
    public static Verb IsOnly { get; } = new("只有{0}", "不只有{0}", "只能是{0}", "不得只有{0}", "consist only of {0}");
    public static Verb IsAmong { get; } = Verb.Of("在{0}中", "不在{0}中", "be among {0}");
    public static Verb SameList { get; } = Verb.Of("与{0}一致", "与{0}不一致", "be the same as {0}");
    public static Verb IsGiven { get; } = Verb.Of("已填写", "未填写", "be given", bare: "填写");
    public static Verb IsProvided { get; } = Verb.Of("已提供{0}", "未提供{0}", "be provided", bare: "提供{0}");
    public static Verb Holds { get; } = Verb.Of("成立", "不成立", "hold");

    public static Verb Of(TextTest test) => test switch
    {
        TextTest.StartsWith => Verb.Of("以{0}开头", "不以{0}开头", "start with {0}"),
        TextTest.EndsWith => Verb.Of("以{0}结尾", "不以{0}结尾", "end with {0}"),
        TextTest.Matches => Verb.Of("写有{0}（空白处已填写）", "没有写有{0}（空白处已填写）", "contain {0} with the blanks filled in", bare: "写有{0}（空白处填写）"),
        TextTest.States => Verb.Of("写明{0}", "没有写明{0}", "state {0}"),
        _ => Verb.Of("包含{0}", "不包含{0}", "contain {0}"),
    };
}
