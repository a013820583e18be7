using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes violations, warnings and open rules for people.</summary>
internal sealed class ReportSections(IPage page, Typography words, FieldLabels labels)
{
    /// <summary>Writes what a report holds, part by part; parts with nothing in them are left out.</summary>
    public void Write(FilingReport report)
    {
        Findings(Words.Violations, report.Violations, Tone.Bad);
        Findings(Words.Warnings, report.Warnings, Tone.Doubtful);
        if (report.Undetermined.Count > 0)
        {
            Heading(Words.Undetermined, report.Undetermined.Count);
            foreach (OpenRule open in report.Undetermined)
            {
                Open(open);
            }
        }
    }

    private void Heading(Localized heading, int count)
    {
        page.Line();
        page.Line(0, words.Bracketed(words.Of(heading), count.ToString(CultureInfo.InvariantCulture)), Tone.Heading);
    }

    private void Findings(Localized heading, IReadOnlyList<Finding> findings, Tone tone)
    {
        if (findings.Count == 0)
        {
            return;
        }

        Heading(heading, findings.Count);
        foreach (Finding finding in findings)
        {
            page.Line(2, words.Rule(finding.Rule), tone);
            page.Line(4, Field(finding.Path, finding.Label), Tone.Faint);
            page.Line(4, finding.GetMessage(words.Language));
            if (finding.GetRemedy(words.Language) is { } remedy)
            {
                page.Line(4, "→ " + remedy);
            }
        }
    }

    private void Open(OpenRule open)
    {
        string title = words.Rule(open.Rule);
        page.Line(2, open.Severity == FindingSeverity.Warning ? words.Bracketed(title, words.Of(Words.Advisory)) : title, Tone.Doubtful);
        foreach (Need need in open.Needs)
        {
            string what = need.Kind == NeedKind.Fact
                ? Field(need.ToString(), labels.OfFact(need.Fact))
                : Field(need.Path, labels.Of(need.Path));
            page.Line(4, words.Of(Words.Of(need.Kind)) + what);
        }
    }

    private string Field(FieldPath path, Localized label) => Field(path.ToString(), label);

    private string Field(string path, Localized label) =>
        words.Of(label) is var called && called == path ? path : words.Bracketed(path, called);
}
