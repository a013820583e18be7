using System;

namespace IcpGen.Language.Rules;

/// <summary>A value written in a rule. The kinds are closed: who has to know all of them is an <see cref="IConstantReader{TResult}"/>.</summary>
public abstract record Constant
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(IConstantReader<TResult> reader);
}

/// <summary>Reads every kind of constant.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
public interface IConstantReader<out TResult>
{
    /// <summary>Reads a text.</summary>
    TResult Text(TextConstant text);

    /// <summary>Reads a number.</summary>
    TResult Number(NumberConstant number);

    /// <summary>Reads a flag.</summary>
    TResult Flag(FlagConstant flag);

    /// <summary>Reads a day.</summary>
    TResult Date(DateConstant date);

    /// <summary>Reads a member of an enumeration.</summary>
    TResult Member(MemberConstant member);
}

/// <summary>A text, as written; comparisons fold it.</summary>
public sealed record TextConstant(string Value) : Constant
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConstantReader<TResult> reader) => reader.Text(this);
}

/// <summary>A whole number.</summary>
public sealed record NumberConstant(long Value) : Constant
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConstantReader<TResult> reader) => reader.Number(this);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagConstant(bool Value) : Constant
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConstantReader<TResult> reader) => reader.Flag(this);
}

/// <summary>A day; <see cref="LongTerm"/> for 长期.</summary>
/// <param name="Value">The day, without a time.</param>
public sealed record DateConstant(DateTime Value) : Constant
{
    /// <summary>长期: after every other date. Written as the last day that .NET knows.</summary>
    public static DateTime LongTerm { get; } = DateTime.MaxValue.Date;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConstantReader<TResult> reader) => reader.Date(this);
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Enum">The enumeration, built-in ones included.</param>
/// <param name="Member">The member's declared name.</param>
public sealed record MemberConstant(EnumType Enum, string Member) : Constant
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConstantReader<TResult> reader) => reader.Member(this);
}
