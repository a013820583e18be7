using System;

namespace IcpGen.Identifiers;

/// <summary>Top levels that are one, although they are written in traditional and in simplified characters.</summary>
internal static class TopLevels
{
    private static readonly (string Variant, string One)[] _variants =
        [("中國", "中国"), ("xn--fiqz9s", "xn--fiqs8s"), ("台灣", "台湾"), ("xn--kpry57d", "xn--kprw13d")];

    /// <summary>A name in lower case whose last label is in simplified characters where both are one.</summary>
    public static Text Unite(Text name)
    {
        foreach ((string variant, string one) in _variants)
        {
            int top = name.Length - variant.Length;
            if (name.EndsWith(variant) && (top == 0 || name[top - 1] == '.'))
                return string.Concat(name.ToString().AsSpan(0, top), one);
        }
        return name;
    }
}
