using System.Globalization;
using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>A simple value, or why a text is none of its type.</summary>
internal readonly record struct ReadConstant(Constant? Constant, Localized? Error)
{
    /// <summary>Whether it may be a value that the rules do not know, and no mistake.</summary>
    public bool IsUnreadable { get; init; }
}

/// <summary>Reads texts as simple values of the rules' types.</summary>
internal sealed class ConstantReader(Vocabulary vocabulary)
{
    private readonly EnumNames _names = new(vocabulary);

    /// <summary>Reads a text as a value of a text type, a date or a member. Numbers and flags are not written as texts in JSON.</summary>
    /// <param name="type">The type.</param>
    /// <param name="text">The text.</param>
    /// <param name="field">The name of the field that holds it, which says whether of a period its end is meant.</param>
    public ReadConstant Read(RuleType type, string text, string field = "") => type switch
    {
        EnumType named => Member(named, text),
        SimpleType { Kind: SimpleKind.Date } => Date(text, field),
        _ => new(new TextConstant(text), null),
    };

    /// <summary>Reads the key of an object as a value of any simple type.</summary>
    public ReadConstant ReadKey(RuleType type, string text) => type switch
    {
        SimpleType { Kind: SimpleKind.Number } => Number(text),
        SimpleType { Kind: SimpleKind.Flag } => bool.TryParse(text, out bool flag)
            ? new(new FlagConstant(flag), null)
            : new(null, ReadingErrors.WrongKind(type, vocabulary, System.Text.Json.JsonTokenType.String)),
        _ => Read(type, text),
    };

    /// <summary>Reads digits as a whole number.</summary>
    public static ReadConstant Number(string digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? new(new NumberConstant(number), null)
            : new(null, ReadingErrors.NotWhole(digits));

    /// <summary>Reads a name, a label or a code as a member.</summary>
    public ReadConstant Member(EnumType type, string text) => _names.Find(type, text) switch
    {
        [var member] => new(new MemberConstant(type, member.Name), null),
        [] => new(null, ReadingErrors.UnknownMember(type, _names, text)) { IsUnreadable = true },
        var several => new(null, ReadingErrors.Ambiguous(text, several)) { IsUnreadable = true },
    };

    private static ReadConstant Date(string text, string field) =>
        DayText.TryRead(text, DayText.EndsPeriod(field), out DateOnly day)
            ? new(new DateConstant(day.ToDateTime(TimeOnly.MinValue)), null)
            : new(null, ReadingErrors.NotADate(text));
}
