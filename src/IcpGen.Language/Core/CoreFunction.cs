using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>What reckons a value from others. The kinds are closed: <see cref="ICoreFunctionReader{TResult}"/>.</summary>
internal abstract record CoreFunction
{
    /// <summary>Has a reader read it.</summary>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Accept<TResult>(ICoreFunctionReader<TResult> reader);
}

/// <summary>Reads every kind of function.</summary>
/// <typeparam name="TResult">What it makes of them.</typeparam>
internal interface ICoreFunctionReader<out TResult>
{
    /// <summary>Reads a member that is derived from a text by its form.</summary>
    TResult Derive(DeriveFunction derive);

    /// <summary>Reads a text taken as a domain name, or a domain name as a text.</summary>
    TResult Convert(ConvertFunction convert);

    /// <summary>Reads texts put between written ones.</summary>
    TResult Join(JoinFunction join);

    /// <summary>Reads a date moved by a period.</summary>
    TResult Move(MoveFunction move);

    /// <summary>Reads the full years from a date to the as-of day.</summary>
    TResult Age(AgeFunction age);
}

/// <summary>A member that is derived from a text by its form; <c>serves</c> has a second argument.</summary>
/// <param name="Of">The text type that it is a member of; <c>Text</c> where all texts have it.</param>
/// <param name="Member">The member's name, as in the language's table.</param>
internal sealed record DeriveFunction(SimpleKind Of, string Member) : CoreFunction
{
    private static readonly string[] MembersOfAllTexts = ["hasChinese", "length"];

    /// <summary>The member of a text type.</summary>
    public static DeriveFunction Named(RuleType type, string member) =>
        new(MembersOfAllTexts.Contains(member) || type is not SimpleType simple ? SimpleKind.Text : simple.Kind, member);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreFunctionReader<TResult> reader) => reader.Derive(this);
}

/// <summary>A text taken as a domain name, a name or a certificate's number, or one of those as the text it is.</summary>
/// <param name="To">What it is taken as; <c>Text</c> for the text it is.</param>
internal sealed record ConvertFunction(SimpleKind To) : CoreFunction
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreFunctionReader<TResult> reader) => reader.Convert(this);
}

/// <summary>Texts put between written ones.</summary>
/// <param name="Between">What is written before each text, and behind the last: one more than there are texts.</param>
internal sealed record JoinFunction(EquatableArray<string> Between) : CoreFunction
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreFunctionReader<TResult> reader) => reader.Join(this);
}

/// <summary>A date moved by a period. 长期 stays 长期.</summary>
/// <param name="Amount">How far; negative for earlier.</param>
/// <param name="Unit">Days, months or years.</param>
internal sealed record MoveFunction(int Amount, DateUnit Unit) : CoreFunction
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreFunctionReader<TResult> reader) => reader.Move(this);
}

/// <summary>Full years from a date to the as-of day.</summary>
internal sealed record AgeFunction : CoreFunction
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreFunctionReader<TResult> reader) => reader.Age(this);
}
