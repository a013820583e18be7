using System.Globalization;

namespace IcpGen;

/// <summary>Says what is due, in words.</summary>
internal static class DuePhrase
{
    internal static string? Missing(Finding finding, string language)
    {
        bool english = Language.IsEnglish(language);
        return Due(finding, language) is not { } due ? null
            : finding.Kind == FindingKind.Procedure ? (english ? $"Not done yet: {due}." : $"尚未办理：{due}。")
            : english ? $"Not supplied: {due}." : $"尚未提供：{due}。";
    }

    internal static string? Supply(Finding finding, string language)
    {
        bool english = Language.IsEnglish(language);
        return Due(finding, language) is not { } due ? null
            : finding.Kind == FindingKind.Procedure ? (english ? $"Go through: {due}." : $"办理{due}。")
            : english ? $"Supply: {due}." : $"提供{due}。";
    }

    internal static string Of(DocumentInfo document, string? about, string language)
    {
        bool english = Language.IsEnglish(language);
        List<string> parts = [Name(document, about, english)];
        if (document.Form is { } form)
        {
            parts.Add(form.In(language));
        }

        if (document.Copies > 1)
        {
            string copies = document.Copies.ToString(CultureInfo.InvariantCulture);
            parts.Add(english ? $"{copies} copies" : $"{copies} 份");
        }

        if (document.Seals.Count > 0)
        {
            string seals = string.Join(english ? " or " : "或", document.Seals.Select(seal => seal.In(language)));
            parts.Add(english ? $"stamped with {seals}" : $"加盖{seals}");
        }

        if (document.Signed)
        {
            parts.Add(english ? "signed" : "签字");
        }

        if (document.Thumbprinted)
        {
            parts.Add(english ? "with a thumbprint" : "按手印");
        }

        if (document.Stating is { } stating)
        {
            parts.Add(english ? $"stating “{stating}”" : $"载明“{stating}”");
        }

        if (document.Handwriting is { } handwriting)
        {
            parts.Add(english ? $"with the handwritten text “{handwriting}”" : $"手写“{handwriting}”");
        }

        if (Delivery(document, language) is { } delivery)
        {
            parts.Add(delivery);
        }

        return string.Join(english ? ", " : "，", parts);
    }

    private static string? Delivery(DocumentInfo document, string language) =>
        (document.Channel, document.PostalAddress, Language.IsEnglish(language)) switch
        {
            (null, null, _) => null,
            (null, { } address, true) => $"to {address}",
            (null, { } address, false) => $"寄至{address}",
            ({ } channel, null, true) => $"by {channel.In(language)}",
            ({ } channel, null, false) => channel.Zh,
            ({ } channel, { } address, true) => $"by {channel.In(language)} to {address}",
            ({ } channel, { } address, false) => $"{channel.Zh}至{address}",
        };

    private static string Name(DocumentInfo document, string? about, bool english) =>
        about is null ? document.Label.In(english ? "en" : "zh")
        : english ? $"{document.Label.In("en")} ({about})" : $"{document.Label.Zh}（{about}）";

    private static string? Due(Finding finding, string language) =>
        finding.Kind switch
        {
            FindingKind.Procedure => finding.Procedure?.In(language),
            FindingKind.Document => string.Join(
                Language.IsEnglish(language) ? "; or " : "；或",
                finding.Documents.Select(document => Of(document, finding.About, language))),
            _ => null,
        };
}
