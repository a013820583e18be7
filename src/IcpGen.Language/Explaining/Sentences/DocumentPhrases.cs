using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says which documents are asked for, and what they must be like.</summary>
internal sealed class DocumentPhrases(Lexicon lexicon, ValueNouns nouns)
{
    /// <summary>The document, or the alternatives.</summary>
    public Wording Of(DocumentDemand demand) => Lists.Join(demand.Alternatives.Select(Of), ("，或者", ", or "));

    private Wording Of(DocumentRequirement requirement)
    {
        Label label = lexicon.Document(requirement.Document);
        Noun? about = requirement.About is { } value ? nouns.Of(value) : null;
        string zh = Owned.Zh(about?.Zh ?? "", label.Zh, true);
        string en = about is null ? English.The(label.In("en")) : $"{English.The(label.In("en"))} of {about.En}";
        return (Marks(requirement) + zh + Form(requirement) + Bracketed(Remarks(requirement), "（", "，", "）"), en + Bracketed(InEnglish(requirement), " (", ", ", ")"));
    }

    private string Marks(DocumentRequirement requirement)
    {
        List<string> marks = [];
        if (requirement.Signed)
        {
            marks.Add("签字");
        }

        if (requirement.Seals.Count > 0)
        {
            marks.Add("加盖" + Seals(requirement).Zh);
        }

        if (requirement.Thumbprinted)
        {
            marks.Add("按手印");
        }

        return marks.Count == 0 ? "" : marks.Count == 1 ? marks[0] + "的" : string.Join("、", marks.Take(marks.Count - 1)) + "并" + marks[marks.Count - 1] + "的";
    }

    private string Form(DocumentRequirement requirement)
    {
        string form = requirement.Form is { } name ? lexicon.Column("form", name).Zh : "";
        return requirement.Copies > 1 ? string.Format(CultureInfo.InvariantCulture, "{0} {1} 份", form, requirement.Copies) : form;
    }

    private IEnumerable<string> Remarks(DocumentRequirement requirement)
    {
        if (requirement.Stating is { } stating)
        {
            yield return $"载明“{stating}”";
        }

        if (requirement.Handwriting is { } handwriting)
        {
            yield return $"手写“{handwriting}”";
        }

        if (requirement.Channel is { } channel)
        {
            string by = lexicon.Column("channel", channel).Zh;
            yield return requirement.PostalAddress is { } address ? $"{by}至“{address}”" : by;
        }
    }

    private IEnumerable<string> InEnglish(DocumentRequirement requirement)
    {
        if (requirement.Form is { } form)
        {
            yield return lexicon.Column("form", form).In("en");
        }

        if (requirement.Copies > 1)
        {
            yield return string.Format(CultureInfo.InvariantCulture, "{0} copies", requirement.Copies);
        }

        if (requirement.Signed)
        {
            yield return "signed";
        }

        if (requirement.Seals.Count > 0)
        {
            yield return "bearing " + Seals(requirement).En;
        }

        if (requirement.Thumbprinted)
        {
            yield return "with a thumbprint";
        }

        if (requirement.Stating is { } stating)
        {
            yield return $"stating “{stating}”";
        }

        if (requirement.Handwriting is { } handwriting)
        {
            yield return $"with the handwritten words “{handwriting}”";
        }

        if (requirement.Channel is { } channel)
        {
            string by = "by " + lexicon.Column("channel", channel).In("en");
            yield return requirement.PostalAddress is { } address ? $"{by} to “{address}”" : by;
        }
    }

    private Wording Seals(DocumentRequirement requirement) =>
        Lists.Either([.. requirement.Seals.Select(seal => lexicon.Column("seal", seal)).Select(label => new Wording(label.Zh, label.In("en")))]);

    private static string Bracketed(IEnumerable<string> parts, string open, string comma, string close)
    {
        string within = string.Join(comma, parts);
        return within.Length == 0 ? "" : open + within + close;
    }
}
