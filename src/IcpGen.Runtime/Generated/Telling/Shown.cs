using System.ComponentModel;
using System.Globalization;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>Captures values as people read them, for messages.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Shown
{
    private static readonly Localized Missing = new("未填", "not given");
    private static readonly Localized Yes = new("是", "yes");
    private static readonly Localized No = new("否", "no");
    private static readonly Localized LongTerm = new("长期", "long-term");

    /// <summary>A text.</summary>
    public static FindingArgument Value(string name, Known<Text> value) => Of(name, value.IsKnown ? value.Value.ToString() : null);

    /// <summary>A domain name.</summary>
    public static FindingArgument Value(string name, Known<DomainName> value) => Of(name, value.IsKnown ? value.Value.ToString() : null);

    /// <summary>A name.</summary>
    public static FindingArgument Value(string name, Known<Name> value) => Of(name, value.IsKnown ? value.Value.ToString() : null);

    /// <summary>A certificate's number.</summary>
    public static FindingArgument Value(string name, Known<CertificateNumber> value) => Of(name, value.IsKnown ? value.Value.ToString() : null);

    /// <summary>A number, in digits.</summary>
    public static FindingArgument Value(string name, Known<long> value) =>
        Of(name, value.IsKnown ? value.Value.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>A date, as year-month-day, or 长期.</summary>
    public static FindingArgument Value(string name, Known<DateOnly> value) =>
        value.IsKnown && value.Value == DateOnly.MaxValue
            ? new(name, LongTerm)
            : Of(name, value.IsKnown ? value.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

    /// <summary>A flag.</summary>
    public static FindingArgument Value(string name, Known<bool> value) => Label(name, !value.IsKnown ? null : value.Value ? Yes : No);

    /// <summary>A province.</summary>
    public static FindingArgument Value(string name, Known<Province> value) =>
        Label(name, value.IsKnown ? Provinces.NameOf(value.Value) : null);

    /// <summary>A label; null where the value is missing.</summary>
    public static FindingArgument Label(string name, Localized? label) => new(name, label ?? Missing) { IsGiven = label is not null };

    /// <summary>The values of a list, one after the other.</summary>
    public static FindingArgument Each(string name, IEnumerable<FindingArgument>? values)
    {
        FindingArgument[] shown = values?.ToArray() ?? [];
        return Label(
            name,
            shown.Length == 0
                ? null
                : new(string.Join("、", shown.Select(value => value.Value.Zh)), string.Join(", ", shown.Select(value => value.Value.In("en")))));
    }

    private static FindingArgument Of(string name, string? text) => Label(name, text is null ? null : new Localized(text));
}
