using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>
/// Reads what a filing gives. Every reader takes where the value stands; a null path means that nobody will ask what is missing,
/// and then nothing is allocated.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Given
{
    /// <summary>A text; unknown where it is null or blank.</summary>
    public static Known<Text> Text(string? value, FieldPath? at, string field)
    {
        Text text = value;
        return text.IsBlank ? Blank<Text>(value, at, field) : text;
    }

    /// <summary>A domain name; unknown where it is null or blank, unreadable where several stand in one text.</summary>
    public static Known<DomainName> DomainName(string? value, FieldPath? at, string field)
    {
        DomainName name = value;
        return name.Text.IsBlank ? Blank<DomainName>(value, at, field) : SeveralNames.AreIn(name) ? Unreadable<DomainName>(at, field) : name;
    }

    /// <summary>A web address; unknown where it is null or blank, unreadable where several stand in one text.</summary>
    public static Known<Text> Url(string? value, FieldPath? at, string field)
    {
        Url url = value;
        return url.Text.IsBlank ? Blank<Text>(value, at, field) : SeveralNames.AreIn(url) ? Unreadable<Text>(at, field) : url.Text;
    }

    /// <summary>The name of a person or an organization; unknown where it is null or blank, unreadable where several stand in one text.</summary>
    public static Known<Name> Name(string? value, FieldPath? at, string field)
    {
        Name name = value;
        return name.Text.IsBlank ? Blank<Name>(value, at, field) : Names.AreSeveral(name.Text) ? Unreadable<Name>(at, field) : name;
    }

    /// <summary>The number of a certificate; unknown where it is null or blank.</summary>
    public static Known<CertificateNumber> CertificateNumber(string? value, FieldPath? at, string field)
    {
        Text text = value;
        return text.IsBlank ? Blank<CertificateNumber>(value, at, field) : new CertificateNumber(text);
    }

    /// <summary>A day; unknown where it is null or the default. <see cref="DateOnly.MaxValue"/> is 长期.</summary>
    public static Known<DateOnly> Date(DateOnly? value, FieldPath? at, string field) =>
        value is { } day && day != default ? day : Missing<DateOnly>(at, field);

    /// <summary>
    /// The day of a time; unknown where it is null or the default. A time that knows its offset, or is of Greenwich, is an instant, and its
    /// day is China's.
    /// </summary>
    public static Known<DateOnly> Date(DateTime? value, FieldPath? at, string field) =>
        value is { } time && time != default ? ChinaTime.DayOf(time) : Missing<DateOnly>(at, field);

    /// <summary>China's day of an instant; unknown where it is null or the default.</summary>
    public static Known<DateOnly> Date(DateTimeOffset? value, FieldPath? at, string field) =>
        value is { } time && time != default ? ChinaTime.DayOf(time.UtcDateTime) : Missing<DateOnly>(at, field);

    /// <summary>
    /// A day as text (<c>2026-03-31</c>, <c>20260331</c>, <c>2026年3月31日</c>, 长期; in a field that says when something expires, the period
    /// <c>2020.12.31-2030.12.31</c> too); unknown where it is null or blank, unreadable where it is none.
    /// </summary>
    public static Known<DateOnly> Date(string? value, FieldPath? at, string field) =>
        IsBlank(value) ? Missing<DateOnly>(at, field)
        : DayText.TryRead(value, DayText.EndsPeriod(field), out DateOnly day) ? day
        : Unreadable<DateOnly>(at, field);

    /// <summary>A number.</summary>
    public static Known<long> Number(long value, FieldPath? at, string field) => value;

    /// <summary>A flag.</summary>
    public static Known<bool> Flag(bool value, FieldPath? at, string field) => value;

    /// <summary>A number; unknown where it is null.</summary>
    public static Known<long> Number(long? value, FieldPath? at, string field) => value is { } number ? number : Missing<long>(at, field);

    /// <summary>A flag; unknown where it is null.</summary>
    public static Known<bool> Flag(bool? value, FieldPath? at, string field) => value is { } flag ? flag : Missing<bool>(at, field);

    /// <summary>A province; unknown where it is null, unreadable where its code is no province's.</summary>
    public static Known<Province> Province(Province? value, FieldPath? at, string field) =>
        value is not { } province ? Missing<Province>(at, field)
        : Enum.IsDefined(province) ? province
        : province == 0 ? Missing<Province>(at, field)
        : Unreadable<Province>(at, field);

    /// <summary>A province by its name, letters or code; unknown where it is null or blank, unreadable where it names none.</summary>
    public static Known<Province> Province(string? value, FieldPath? at, string field) =>
        IsBlank(value) ? Missing<Province>(at, field)
        : Provinces.TryParse(value, out Province province) ? province
        : Unreadable<Province>(at, field);

    /// <summary>A province by its code; unknown where it is null, unreadable where it names none.</summary>
    public static Known<Province> Province(long? value, FieldPath? at, string field) =>
        value is { } code ? Province((Province)(int)code, at, field) : Missing<Province>(at, field);

    /// <summary>What the host answers to a fact; unknown where it answers null.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="about">The field that the fact is asked of, or null where details are not wanted.</param>
    /// <param name="field">The field, from <paramref name="about"/>.</param>
    /// <param name="fact">The fact's name.</param>
    /// <param name="asked">What it is asked of, or null where details are not wanted.</param>
    public static Known<T> Fact<T>(T? answer, FieldPath? about, string field, string fact, object[]? asked)
        where T : struct => answer is { } value ? value : NeedFact<T>(about, field, fact, asked);

    /// <summary>A text that the host answers to a fact; unknown where it is null or blank.</summary>
    /// <inheritdoc cref="Fact{T}(T?, FieldPath?, string, string, object[])"/>
    public static Known<Text> Fact(string? answer, FieldPath? about, string field, string fact, object[]? asked)
    {
        Text text = answer;
        return text.IsBlank ? NeedFact<Text>(about, field, fact, asked) : text;
    }

    /// <summary>A text without the spacing and the invisible marks around it; empty where it is null.</summary>
    public static string Trimmed(string? value) => new Text(value).ToString();

    /// <summary>Whether a text is null or nothing but spacing and invisible marks.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? value) => new Text(value).IsBlank;

    /// <summary>A domain name that the host answers to a fact; unknown where it is null, blank, or several.</summary>
    /// <inheritdoc cref="Fact{T}(T?, FieldPath?, string, string, object[])"/>
    public static Known<DomainName> DomainNameFact(string? answer, FieldPath? about, string field, string fact, object[]? asked) =>
        SeveralNames.AreIn(new DomainName(answer)) ? NeedFact<DomainName>(about, field, fact, asked) : Fact(answer, about, field, fact, asked).AsDomainName();

    /// <summary>A name that the host answers to a fact; unknown where it is null, blank, or several.</summary>
    /// <inheritdoc cref="Fact{T}(T?, FieldPath?, string, string, object[])"/>
    public static Known<Name> NameFact(string? answer, FieldPath? about, string field, string fact, object[]? asked) =>
        Names.AreSeveral(answer) ? NeedFact<Name>(about, field, fact, asked) : Fact(answer, about, field, fact, asked).AsName();

    /// <summary>A certificate's number that the host answers to a fact; unknown where it is null or blank.</summary>
    /// <inheritdoc cref="Fact{T}(T?, FieldPath?, string, string, object[])"/>
    public static Known<CertificateNumber> CertificateNumberFact(string? answer, FieldPath? about, string field, string fact, object[]? asked) =>
        Fact(answer, about, field, fact, asked).AsCertificateNumber();

    /// <summary>An unknown value whose field is missing.</summary>
    public static Known<T> Missing<T>(FieldPath? at, string field)
        where T : struct => new(at is null ? null : NeedList.Of(new(NeedKind.Field, at.Child(field), null, [])));

    /// <summary>An unknown value whose field holds something unreadable.</summary>
    public static Known<T> Unreadable<T>(FieldPath? at, string field)
        where T : struct => new(at is null ? null : NeedList.Of(new(NeedKind.Unreadable, at.Child(field), null, [])));

    /// <summary>An unknown condition whose field is missing.</summary>
    public static Truth Missing(FieldPath? at, string field) => Truth.Unknown(Missing<bool>(at, field).Needs);

    /// <summary>Whether a field holds a value; unknown where what it holds is unreadable.</summary>
    /// <param name="value">The value as read.</param>
    /// <param name="missing">Whether there is nothing to read.</param>
    public static Truth Present<T>(Known<T> value, bool missing)
        where T : struct => value.IsKnown ? Truth.True : missing ? Truth.False : Truth.Unknown(value.Needs);

    /// <summary>What sort of breach there is where a text was not as it must be: where it is blank, it is missing.</summary>
    public static FindingKind Breach<T>(Known<T> text)
        where T : struct => text.IsBlank ? FindingKind.Missing : FindingKind.Breach;

    private static Known<T> Blank<T>(string? value, FieldPath? at, string field)
        where T : struct => new(Missing<T>(at, field).Needs, isBlank: value is not null);

    private static Known<T> NeedFact<T>(FieldPath? about, string field, string fact, object[]? asked)
        where T : struct => new(about is null ? null : NeedList.Of(new(NeedKind.Fact, about.Child(field), fact, asked ?? [])));
}
