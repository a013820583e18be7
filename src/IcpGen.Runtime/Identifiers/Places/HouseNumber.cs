namespace IcpGen.Identifiers;

/// <summary>Finds the number of a house in an address.</summary>
internal static class HouseNumber
{
    private const string Numerals = "〇○零一二三四五六七八九十百千两廿卅壹贰貳弍叁參叄肆伍陆陸柒捌玖拾佰仟";
    private const string Ordinals = "甲乙丙丁";
    private const int LongestNumber = 5;

    public static bool OccursIn(Text address)
    {
        for (int i = 1; i < address.Length; i++)
        {
            if (IsMarkAt(address, i) && IsNumbering(address, Before(address, i)))
                return true;
            if (IsRoomAt(address, i) || IsTeamAt(address, i))
                return true;
            if (IsBuilding(address[i]) && i + 1 < address.Length && Folding.IsDigit(address[i + 1]))
                return true;
            if (IsJoinedAt(address, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word that needs a number before it stands here.</summary>
    private static bool IsMarkAt(Text address, int index) =>
        address[index] switch
        {
            '弄' or '室' or '栋' or '幢' => true,
            '座' => !(IsNumeral(address[index - 1]) && NumberedThings.IsNamedAfterSeats(address, index + 1)),
            '号' or '號' or '#' => !NumberedThings.IsAt(address, index + 1),
            _ => address.HoldsAt(index, "单元"),
        };

    /// <summary>1201房, 一二零一房; 三房 is how many rooms there are, 58房产 a firm.</summary>
    private static bool IsRoomAt(Text address, int index) =>
        address[index] == '房' && !address.HoldsAt(index, "房产") && !address.HoldsAt(index, "房地产")
        && (Folding.IsDigit(address[index - 1]) || (index > 1 && IsNumeral(address[index - 1]) && IsNumeral(address[index - 2])));

    /// <summary>海桥村10队.</summary>
    private static bool IsTeamAt(Text address, int index) =>
        address[index] == '队' && !address.HoldsAt(index, "队员") && !address.HoldsAt(index, "队伍")
        && (Folding.IsDigit(address[index - 1]) || IsNumeral(address[index - 1]));

    private static bool IsBuilding(char unit) => unit is '栋' or '幢' or '座';

    private static int Before(Text address, int index)
    {
        do
            index--;
        while (index > 0 && address[index] == ' ');
        return index;
    }

    private static bool IsNumbering(Text address, int index)
    {
        char unit = address[index];
        return Folding.IsDigit(unit) || Folding.IsLetter(unit) || IsNumeral(unit) || Ordinals.IndexOf(unit) >= 0;
    }

    private static bool IsNumeral(char unit) => Numerals.IndexOf(unit) >= 0;

    /// <summary>Whether a dash joins two short numbers here, as in 12-3. Those of telephones are longer.</summary>
    private static bool IsJoinedAt(Text address, int index) =>
        Folding.IsDash(address[index]) && IsShort(Digits(address, index, -1)) && IsShort(Digits(address, index, 1));

    private static bool IsShort(int digits) => digits is > 0 and <= LongestNumber;

    /// <summary>How many digits stand beside a place in one direction.</summary>
    private static int Digits(Text address, int index, int step)
    {
        int count = 0;
        for (int i = index + step; i >= 0 && i < address.Length && Folding.IsDigit(address[i]); i += step)
            count++;
        return count;
    }
}
