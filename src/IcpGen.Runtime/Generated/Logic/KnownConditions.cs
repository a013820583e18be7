using System.ComponentModel;
using IcpGen.Identifiers;

namespace IcpGen.Generated;

/// <summary>Ways from values to conditions and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KnownConditions
{
    /// <summary>A flag as a condition.</summary>
    public static Truth IsTrue(this Known<bool> flag) => flag.IsKnown ? Truth.Of(flag.Value) : Truth.Unknown(flag.Needs);

    /// <summary>A condition as a flag.</summary>
    public static Known<bool> AsFlag(this Truth truth) => truth.IsUnknown ? new Known<bool>(truth.Needs) : truth.IsTrue;

    /// <summary>True of a known value; else unknown, with what would make it known.</summary>
    public static Truth IsGiven<T>(this Known<T> value)
        where T : struct => value.IsKnown ? Truth.True : Truth.Unknown(value.Needs);

    /// <summary>An unknown value that needs what an unknown condition needs.</summary>
    public static Known<T> Open<T>(this Truth truth)
        where T : struct => new(truth.Needs);

    /// <summary>A domain name as the text it is.</summary>
    public static Known<Text> AsText(this Known<DomainName> name) => name.IsKnown ? name.Value.Text : name.As<Text>();

    /// <summary>A name as the text it is.</summary>
    public static Known<Text> AsText(this Known<Name> name) => name.IsKnown ? name.Value.Text : name.As<Text>();

    /// <summary>A certificate's number as the text it is.</summary>
    public static Known<Text> AsText(this Known<CertificateNumber> number) => number.IsKnown ? number.Value.Text : number.As<Text>();

    /// <summary>A text read as a name.</summary>
    public static Known<Name> AsName(this Known<Text> text) => text.IsKnown ? new Name(text.Value) : text.As<Name>();

    /// <summary>A text read as a certificate's number.</summary>
    public static Known<CertificateNumber> AsCertificateNumber(this Known<Text> text) =>
        text.IsKnown ? new CertificateNumber(text.Value) : text.As<CertificateNumber>();

    /// <summary>A text read as a domain name.</summary>
    public static Known<DomainName> AsDomainName(this Known<Text> text) =>
        text.IsKnown ? new DomainName(text.Value) : text.As<DomainName>();

    /// <summary>True where both are; else unknown, with what either needs, since one difference proves nothing yet.</summary>
    public static Truth Both(Truth left, Truth right) =>
        left.IsTrue && right.IsTrue ? Truth.True : Truth.Unknown(NeedList.Union(left.Needs, right.Needs));

    /// <summary>
    /// Whether two people or things are the same: yes where all that identifies them is the same, not where they are told apart or a number
    /// that is kept for life is another, else unknown.
    /// </summary>
    /// <param name="alike">Whether what tells them apart is the same.</param>
    /// <param name="identified">Whether all that identifies them is the same.</param>
    /// <param name="renumbered">Whether a number that is kept for life is another.</param>
    /// <param name="left">Path of the left one, or null where details are not wanted.</param>
    /// <param name="leftFields">The fields that identify the left one.</param>
    /// <param name="right">Path of the right one, or null where details are not wanted.</param>
    /// <param name="rightFields">The fields that identify the right one.</param>
    public static Truth Same(
        Truth alike, Truth identified, Truth renumbered, FieldPath? left, string[] leftFields, FieldPath? right, string[] rightFields)
    {
        if (identified.IsTrue)
        {
            return Truth.True;
        }

        if (alike.IsFalse || renumbered.IsTrue)
        {
            return Truth.False;
        }

        NeedList? needs = NeedList.Union(alike.Needs, identified.Needs);
        return Truth.Unknown(needs ?? NeedList.Union(NeedList.OfFields(left, leftFields), NeedList.OfFields(right, rightFields)));
    }
}
