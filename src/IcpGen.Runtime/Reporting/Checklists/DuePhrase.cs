namespace IcpGen;

/// <summary>Says what is due, in words.</summary>
internal static class DuePhrase
{
    internal static string? Missing(Finding finding, string language)
    {
        bool english = LanguageTag.IsEnglish(language);
        return Due(finding, language) is not { } due ? null
            : finding.Kind == FindingKind.Procedure ? (english ? $"Not done yet: {due}." : $"尚未办理：{due}。")
            : english ? $"Not supplied: {due}." : $"尚未提供：{due}。";
    }

    internal static string? Supply(Finding finding, string language)
    {
        bool english = LanguageTag.IsEnglish(language);
        return Due(finding, language) is not { } due ? null
            : finding.Kind == FindingKind.Procedure ? (english ? $"Go through: {due}." : $"办理{Apart(due)}。")
            : english ? $"Supply: {due}." : $"提供{Apart(due)}。";
    }

    private static string? Due(Finding finding, string language) => finding.Kind switch
    {
        FindingKind.Procedure => finding.Procedure?.In(language),
        FindingKind.Document => DocumentPhrase.Of(finding.Documents, finding.About, language),
        _ => null,
    };

    // A Latin word stands apart from the Chinese before it.
    private static string Apart(string due) => due.Length > 0 && char.IsAscii(due[0]) ? " " + due : due;
}
