using System;
using System.Linq;

namespace IcpGen.Language.Explaining;

/// <summary>Puts what is owned behind its owner, as each language does.</summary>
internal static class Owned
{
    /// <summary>主体负责人 → 主体负责人的手机号码. Only the last 的 is written.</summary>
    public static string Zh(string owner, string label, bool isLast) =>
        owner.Length == 0 ? label : owner + (isLast ? "的" : "") + Chinese.After(owner, label);

    /// <summary>the organizer → the organizer's certificate → the type of the organizer's certificate.</summary>
    public static string En(string owner, string label)
    {
        bool isEach = label.StartsWith("each ", StringComparison.Ordinal) || label.StartsWith("at least ", StringComparison.Ordinal)
            || label.StartsWith("any ", StringComparison.Ordinal);
        return owner.Length == 0 || NamesOwner(label, owner) ? English.The(label)
            : isEach ? $"{label} of {owner}"
            : IsLong(owner) ? $"the {label} of {owner}"
            : $"{owner}'s {label}";
    }

    private static bool IsLong(string owner) =>
        owner.StartsWith("all ", StringComparison.Ordinal)
        || owner.IndexOf("'s ", StringComparison.Ordinal) >= 0
        || owner.Split(' ').Length > 4
        || owner.IndexOf(" of ", StringComparison.Ordinal) >= 0;

    private static bool NamesOwner(string label, string owner) =>
        label.IndexOf("'s ", StringComparison.Ordinal) >= 0 || label.IndexOf(" of the ", StringComparison.Ordinal) >= 0
        || label.IndexOf(" on the ", StringComparison.Ordinal) >= 0 || label.Split(' ').Contains(owner.Substring(owner.LastIndexOf(' ') + 1));
}
