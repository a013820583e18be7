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
    /// <param name="demand">What is asked for.</param>
    /// <param name="each">The element for each of which it is asked, so that a document about it needs no more words; or null.</param>
    public Wording Of(DocumentDemand demand, Variable? each = null)
    {
        Wording[] documents = [.. demand.Alternatives.Select(one => Of(one, each))];
        bool isPlain = !documents.Any(document => document.Zh.IndexOf('，') >= 0 || document.En.IndexOf(',') >= 0);
        return Lists.Join(documents, isPlain ? ("或", " or ") : ("，或者", ", or "));
    }

    private Wording Of(DocumentRequirement requirement, Variable? each)
    {
        Label label = lexicon.Document(requirement.Document);
        bool isClear = requirement.About is PathExpression { Path: { Fields.Count: 0, Start: { } start } } && start == each;
        string form = Form(requirement);
        string[] remarks = [.. Remarks(requirement)];
        string english = English.The(label.In("en"));
        if (isClear || requirement.About is null)
        {
            return (Marks(requirement, "的") + label.Zh + form + Bracketed(remarks, "（", "，", "）"), english + Bracketed(InEnglish(requirement), " (", ", ", ")"));
        }

        Noun about = nouns.Of(requirement.About);
        string marks = Marks(requirement, "");
        string zh = Owned.Zh(Chinese.Compact(about.Zh), label.Zh, true) + form + Bracketed(marks.Length == 0 ? remarks : remarks.Prepend(marks), "（", "，", "）");
        return (zh, $"{english} of {about.En}" + Bracketed(InEnglish(requirement), " (", ", ", ")"));
    }

    private string Marks(DocumentRequirement requirement, string of)
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

        return marks.Count == 0 ? "" : (marks.Count == 1 ? marks[0] : string.Join("、", marks.Take(marks.Count - 1)) + "并" + marks[marks.Count - 1]) + of;
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
