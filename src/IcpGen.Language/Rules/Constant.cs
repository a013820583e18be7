using System;

namespace IcpGen.Language.Rules;

/// <summary>A value written in a rule.</summary>
public abstract record Constant;

/// <summary>A text, as written; comparisons fold it.</summary>
public sealed record TextConstant(string Value) : Constant;

/// <summary>A whole number.</summary>
public sealed record NumberConstant(long Value) : Constant;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagConstant(bool Value) : Constant;

/// <summary>A day; <see cref="LongTerm"/> for 长期.</summary>
/// <param name="Value">The day, without a time.</param>
public sealed record DateConstant(DateTime Value) : Constant
{
    /// <summary>长期: after every other date. Written as the last day that .NET knows.</summary>
    public static DateTime LongTerm { get; } = DateTime.MaxValue.Date;
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Enum">The enumeration, built-in ones included.</param>
/// <param name="Member">The member's declared name.</param>
public sealed record MemberConstant(EnumType Enum, string Member) : Constant;
