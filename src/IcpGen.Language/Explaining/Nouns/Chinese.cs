using System;
using System.Linq;

namespace IcpGen.Language.Explaining;

/// <summary>Chinese words as labels have them.</summary>
internal static class Chinese
{
    private const int ShortestWord = 2;

    /// <summary>What follows an owner: of 有效证件, 证件类型 is 类型; of 网站, 网站名称 is 名称.</summary>
    public static string After(string owner, string label)
    {
        for (int length = Math.Min(owner.Length, label.Length - ShortestWord); length >= ShortestWord; length--)
        {
            if (string.CompareOrdinal(owner, owner.Length - length, label, 0, length) == 0)
            {
                return label.Substring(length);
            }
        }

        return label;
    }

    /// <summary>One of what a label lists: 域名列表 → 域名.</summary>
    public static string Element(string label) => WithoutEnd(label, "列表");

    /// <summary>A label with a word about number before its noun: 名下已备案的域名 → 名下已备案的每个域名.</summary>
    public static string Counted(string number, string label)
    {
        int of = label.LastIndexOf('的');
        return of < 0 ? number + label : label.Substring(0, of + 1) + number + label.Substring(of + 1);
    }

    /// <summary>A name that will be an owner itself, without its last 的: 该网站的负责人 → 该网站负责人.</summary>
    public static string Compact(string name) => name.LastIndexOf('的') is > 0 and int of ? name.Remove(of, 1) : name;

    /// <summary>The end that all labels have in common, or null where it is no word.</summary>
    public static string? CommonEnd(string[] labels)
    {
        string first = labels[0];
        for (int length = first.Length; length >= ShortestWord; length--)
        {
            string end = first.Substring(first.Length - length);
            if (labels.All(label => label.EndsWith(end, StringComparison.Ordinal)))
            {
                return end;
            }
        }

        return null;
    }

    private static string WithoutEnd(string label, string end) =>
        label.Length > end.Length + 1 && label.EndsWith(end, StringComparison.Ordinal) ? label.Substring(0, label.Length - end.Length) : label;
}
