using System.Globalization;
using IcpGen.Documentation.Wordings;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes results for people.</summary>
internal sealed class TextResultWriter(IPage page, Typography words, ReportSections sections, ChecklistSections? checklist) : IResultWriter
{
    private bool _hasWritten;

    /// <inheritdoc/>
    public void Write(ExaminedFiling filing)
    {
        if (_hasWritten)
        {
            page.Line();
        }

        _hasWritten = true;
        FilingReport report = filing.Examination.Report;
        page.Line(0, Header(filing, report.AsOf), Tone.Heading);
        Verdict(Words.Form, report.Form, isForm: true);
        Verdict(Words.File, report.File, isForm: false);
        sections.Write(report);
        checklist?.Write(filing.Examination.Checklist);
    }

    /// <inheritdoc/>
    public void Complete()
    {
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Header(ExaminedFiling filing, AsOf asOf)
    {
        string source = filing.Record is { } record ? string.Create(CultureInfo.InvariantCulture, $"{filing.File} #{record}") : filing.File;
        string province = filing.Province is { } known && Provinces.NameOf(known) is { } name ? words.Of(name) : words.Of(Words.NoProvince);
        return $"{source} · {province} · {words.Of(Words.AsOf)} {Day(asOf.Current)}";
    }

    private void Verdict(Localized of, FilingVerdict verdict, bool isForm)
    {
        Tone tone = verdict switch
        {
            FilingVerdict.Complies => Tone.Good,
            FilingVerdict.Violated => Tone.Bad,
            _ => Tone.Doubtful,
        };
        page.Line(0, words.Pair(words.Of(of), words.Of(Words.Of(verdict, isForm))), tone);
    }
}
