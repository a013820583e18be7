using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>
/// True, false or unknown (Kleene's logic), so that <c>&amp;&amp;</c> and <c>||</c> short-circuit and a missing value is never read
/// as a passed check. The default is unknown. An unknown may carry what would decide it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Truth
{
    private readonly sbyte _sign;

    private Truth(sbyte sign, NeedList? needs)
    {
        _sign = sign;
        Needs = needs;
    }

    /// <summary>Known to hold.</summary>
    public static Truth True => new(1, null);

    /// <summary>Known not to hold.</summary>
    public static Truth False => new(-1, null);

    /// <summary>Whether it is known to hold.</summary>
    public bool IsTrue => _sign > 0;

    /// <summary>Whether it is known not to hold.</summary>
    public bool IsFalse => _sign < 0;

    /// <summary>Whether it is neither.</summary>
    public bool IsUnknown => _sign == 0;

    internal NeedList? Needs { get; }

    /// <summary>The truth of a condition whose parts are known.</summary>
    public static Truth Of(bool value) => value ? True : False;

    internal static Truth Unknown(NeedList? needs) => new(0, needs);

    /// <summary>False where either is false, true where both are true, else unknown.</summary>
    public static Truth operator &(Truth left, Truth right) =>
        left.IsFalse || right.IsFalse ? False
        : left.IsTrue && right.IsTrue ? True
        : Unknown(NeedList.Union(left.Needs, right.Needs));

    /// <summary>True where either is true, false where both are false, else unknown.</summary>
    public static Truth operator |(Truth left, Truth right) =>
        left.IsTrue || right.IsTrue ? True
        : left.IsFalse && right.IsFalse ? False
        : Unknown(NeedList.Union(left.Needs, right.Needs));

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Truth operator !(Truth value) => new((sbyte)-value._sign, value.Needs);

    /// <summary>Lets <c>||</c> stop at a left side that holds.</summary>
    public static bool operator true(Truth value) => value.IsTrue;

    /// <summary>Lets <c>&amp;&amp;</c> stop at a left side that does not hold.</summary>
    public static bool operator false(Truth value) => value.IsFalse;

    /// <inheritdoc/>
    public override string ToString() => _sign > 0 ? "true" : _sign < 0 ? "false" : "unknown";
}
