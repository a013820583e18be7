namespace IcpGen.Identifiers;

/// <summary>Streets, villages and estates are named after places (南京西路 in Shanghai, 北京东路, 上海新村).</summary>
internal static class StreetNames
{
    private const string Parts = "东南西北中上下一二三四五六七八九十";
    private static readonly string[] _kinds =
        ["路", "街", "大街", "大道", "道", "巷", "里", "胡同", "支路", "横路", "新村", "村", "乡", "镇", "庄", "社区", "小区"];

    /// <summary>Whether a name that ends at a place goes on to be one of these.</summary>
    public static bool GoOnAt(Text address, int place)
    {
        for (int parts = 0; parts < 3; parts++)
        {
            if (IsKindAt(address, place))
                return true;
            if (place == address.Length || Parts.IndexOf(address[place]) < 0)
                return false;
            place++;
        }
        return false;
    }

    private static bool IsKindAt(Text address, int place)
    {
        foreach (string kind in _kinds)
        {
            if (address.HoldsAt(place, kind))
                return true;
        }
        return false;
    }
}
