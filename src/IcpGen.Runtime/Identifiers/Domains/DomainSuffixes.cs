namespace IcpGen.Identifiers;

/// <summary>The second levels under which a country's registry takes registrations.</summary>
internal static class DomainSuffixes
{
    private static readonly string[] _generic = ["com", "net", "org", "co", "gov", "edu", "ac"];
    private static readonly string[] _chinese = ["com", "net", "org", "gov", "ac", "edu", "mil"];

    public static bool IsCountryCode(Text top) =>
        top.Length == 2 && Folding.IsLetter(top[0]) && Folding.IsLetter(top[1]);

    /// <summary>Whether a second level under this top level is a registry's own (<c>com.cn</c>, <c>bj.cn</c>, <c>co.uk</c>).</summary>
    public static bool IsRegistry(Text second, Text top)
    {
        if (!IsCountryCode(top))
            return false;
        return top.EqualsIgnoringCase("cn") ? IsAmong(_chinese, second) || IsProvince(second) : IsAmong(_generic, second);
    }

    private static bool IsAmong(string[] names, Text label)
    {
        foreach (string name in names)
        {
            if (label.EqualsIgnoringCase(name))
                return true;
        }
        return false;
    }

    private static bool IsProvince(Text label)
    {
        foreach (ProvinceRow province in ProvinceTable.Rows)
        {
            if (label.EqualsIgnoringCase(province.Letters))
                return true;
        }
        return false;
    }
}
