namespace IcpGen.Identifiers;

/// <summary>What bears a number and is no house: 2号线, 一号路, 3号地块, 5号门.</summary>
internal static class NumberedThings
{
    private static readonly string[] _things =
    [
        "线", "路", "街", "大街", "大道", "巷", "胡同", "公路", "国道", "省道", "县道", "高速", "支路", "环路", "桥", "大桥", "立交", "隧道",
        "地块", "地段", "地界", "宗地", "用地", "场地", "片区", "园区", "小区", "组团", "码头", "渠", "沟", "坝", "闸", "井", "坑",
        "门", "入口", "出口", "出入口", "信箱", "邮箱", "邮政信箱", "公告",
    ];

    private static readonly string[] _houses =
        ["门面", "门店", "门市", "门牌", "门诊", "门窗", "门业", "街道办", "街道社区", "街道党", "街道服务", "线上", "路桥", "井冈"];

    // Names of houses begin with these as well (88号地质大厦), unless they end here or a place beside them is meant.
    private const string Short = "道地区站口矿码";
    private const string Beside = "东南西北与和及交旁边侧内外";

    private static readonly string[] _seats = ["店", "塔", "楼", "桥", "山", "窑", "庙", "坟"];

    /// <summary>Whether such a thing stands here, behind 号.</summary>
    public static bool IsAt(Text address, int place) =>
        (IsAny(_things, address, place) && !IsAny(_houses, address, place))
        || (place < address.Length && Short.IndexOf(address[place]) >= 0 && EndsAt(address, place + 1));

    /// <summary>三座店 and 五座塔 are places.</summary>
    public static bool IsNamedAfterSeats(Text address, int place) => IsAny(_seats, address, place);

    private static bool EndsAt(Text address, int place) =>
        place == address.Length || Folding.IsPunctuation(address[place]) || Folding.IsDigit(address[place]) || Beside.IndexOf(address[place]) >= 0;

    private static bool IsAny(string[] words, Text address, int place)
    {
        foreach (string word in words)
        {
            if (address.HoldsAt(place, word))
                return true;
        }
        return false;
    }
}
