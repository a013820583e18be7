using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes demands for documents in the language's own spelling.</summary>
internal static class DocumentText
{
    private static readonly string[] OfficialSeal = ["officialSeal"];

    public static string Of(DocumentDemand demand) => string.Join(" or ", demand.Alternatives.Select(Of));

    public static string Of(DocumentRequirement one) => string.Join(" ", Parts(one));

    private static IEnumerable<string> Parts(DocumentRequirement one)
    {
        yield return one.Document + (one.About is { } about ? "(" + ExpressionText.Of(about) + ")" : string.Empty);
        if (one.Form is { } form)
        {
            yield return form;
        }

        if (one.Copies > 1)
        {
            yield return one.Copies.ToString(CultureInfo.InvariantCulture);
        }

        if (one.Seals.Count > 0)
        {
            yield return one.Seals.SequenceEqual(OfficialSeal) ? "stamped" : "stamped with " + string.Join(", ", one.Seals);
        }

        if (one.Signed)
        {
            yield return "signed";
        }

        if (one.Thumbprinted)
        {
            yield return "thumbprinted";
        }

        if (one.Stating is { } stating)
        {
            yield return "stating " + ConstantText.Quoted(stating);
        }

        if (one.Handwriting is { } handwriting)
        {
            yield return "handwriting " + ConstantText.Quoted(handwriting);
        }

        if (one.Channel is { } channel)
        {
            yield return "by " + channel + (one.PostalAddress is { } address ? " to " + ConstantText.Quoted(address) : string.Empty);
        }
    }
}
