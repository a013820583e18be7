using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>What an examination of a filing found.</summary>
/// <param name="Report">The findings.</param>
/// <param name="Checklist">What the filing needs beside its form.</param>
internal sealed record Examination(FilingReport Report, Checklist Checklist);

/// <summary>Examines filings by one set of rules.</summary>
internal interface IFilingExaminer
{
    /// <summary>What the rules speak of: filings are read in its terms.</summary>
    Vocabulary Vocabulary { get; }

    /// <summary>The provinces whose rules are at hand, in order of their codes.</summary>
    IReadOnlyList<Province> Provinces { get; }

    /// <summary>Examines a filing.</summary>
    /// <param name="filing">The filing, in the terms of <see cref="Vocabulary"/>.</param>
    /// <param name="province">The province whose rules apply; null or one without rules leaves the filing undetermined.</param>
    /// <param name="asOf">The dates of the check.</param>
    Examination Examine(RecordValue filing, Province? province, AsOf asOf);
}
