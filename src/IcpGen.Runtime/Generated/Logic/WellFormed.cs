using System.ComponentModel;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>Whether an element counts as one: true where it is blank, which is for others to miss, and unknown where it is malformed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WellFormed
{
    /// <summary>A domain name.</summary>
    public static Truth DomainName(string? value, FieldPath? at, string field) => Of(value, new DomainName(value) is { IsWellFormed: true } name && !SeveralNames.AreIn(name), at, field);

    /// <summary>A web address.</summary>
    public static Truth Url(string? value, FieldPath? at, string field) => Of(value, new Url(value).IsWellFormed, at, field);

    /// <summary>A name.</summary>
    public static Truth Name(string? value, FieldPath? at, string field) => Of(value, !Names.AreSeveral(value), at, field);

    /// <summary>A fixed-line number.</summary>
    public static Truth Phone(string? value, FieldPath? at, string field) => Of(value, new Phone(value).IsWellFormed, at, field);

    /// <summary>A mobile number.</summary>
    public static Truth Mobile(string? value, FieldPath? at, string field) => Of(value, new Mobile(value).IsValid, at, field);

    private static Truth Of(string? value, bool isWellFormed, FieldPath? at, string field) =>
        isWellFormed || Given.IsBlank(value) ? Truth.True : Truth.Unknown(Given.Unreadable<bool>(at, field).Needs);
}
