using System.Collections.Generic;

namespace IcpGen.Identifiers;

/// <summary>The second levels under which a country's registry takes registrations.</summary>
internal static partial class DomainSuffixes
{
    private static readonly NameIndex<(string Top, string Seconds)> _byTop;

    static DomainSuffixes() => _byTop = new([.. _data], static row => row.Top);

    public static bool IsCountryCode(Text top) =>
        top.Length == 2 && Folding.IsLetter(top[0]) && Folding.IsLetter(top[1]);

    /// <summary>Whether a second level under this top level is a registry's own (<c>com.cn</c>, <c>公司.cn</c>, <c>bj.cn</c>, <c>co.uk</c>).</summary>
    public static bool IsRegistry(Text second, Text top)
    {
        foreach ((string name, string seconds) in _byTop.At(top, 0))
        {
            if (top.EqualsIgnoringCase(name))
                return Holds(seconds, second);
        }
        return false;
    }

    private static bool Holds(string seconds, Text label)
    {
        bool held = false;
        for (int start = 0; start < seconds.Length;)
        {
            int end = seconds.IndexOf(' ', start) is >= 0 and int space ? space : seconds.Length;
            if (seconds[start] == '!' && IsWord(seconds, start + 1, end, label))
                return false;
            held |= seconds[start] == '*' || IsWord(seconds, start, end, label);
            start = end + 1;
        }
        return held;
    }

    private static bool IsWord(string words, int start, int end, Text label)
    {
        if (end - start != label.Length)
            return false;
        for (int i = start; i < end; i++)
        {
            if (words[i] != Folding.ToLower(label[i - start]))
                return false;
        }
        return true;
    }
}
