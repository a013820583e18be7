using System;
using System.Globalization;
using System.Linq;
using IcpGen.Documents;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says which documents are asked for, and what they must be like.</summary>
internal sealed class DocumentPhrases(Lexicon lexicon, ValueNouns nouns)
{
    private readonly MarkValues _values = new(lexicon.Vocabulary, new Lazy<ValueNouns>(() => nouns));

    /// <summary>The document, or the alternatives.</summary>
    /// <param name="demand">What is asked for.</param>
    /// <param name="each">The element for each of which it is asked, so that a document about it needs no more words; or null.</param>
    public Localized Of(DocumentDemand demand, Variable? each = null)
    {
        (string zh, string en) = DocumentWording.Either([.. demand.Alternatives.Select(one => Of(one, each))]);
        return (zh, en);
    }

    private (string Zh, string En) Of(DocumentRequirement requirement, Variable? each)
    {
        Localized label = lexicon.Document(requirement.Document);
        Noun? about = requirement.About is { } subject && !Is(subject, each) ? nouns.Of(subject) : null;
        string zh = about is null ? label.Zh : Owned.Zh(Chinese.Compact(about.Zh), label.Zh, true);
        SaidMark[] marks = [.. requirement.Marks.Select(Said)];
        return (DocumentWording.Zh(zh, about is not null, marks), DocumentWording.En(DocumentWording.NameEn(label.English, about?.English), marks));
    }

    private static bool Is(Expression subject, Variable? each) =>
        subject is PathExpression { Path: { Fields.Count: 0, Start: { } start } } && start == each;

    private SaidMark Said(RequiredMark mark)
    {
        string number = mark.Number.ToString(CultureInfo.InvariantCulture);
        return new(mark.Row, mark.Number > 0 ? [(number, number)] : [.. _values.Of(mark).Select(value => (value.Zh, value.English))]);
    }
}
