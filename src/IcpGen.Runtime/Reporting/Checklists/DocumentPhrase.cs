using System.Globalization;
using IcpGen.Documents;

namespace IcpGen;

/// <summary>Says which documents are due, and what they must be like.</summary>
internal static class DocumentPhrase
{
    /// <summary>The document, or several of which one is enough.</summary>
    /// <param name="alternatives">The documents.</param>
    /// <param name="about">What they are about, or null.</param>
    /// <param name="language">A language tag.</param>
    internal static string Of(IEnumerable<DocumentInfo> alternatives, string? about, string language)
    {
        (string zh, string en) = DocumentWording.Either([.. alternatives.Select(document => Of(document, about))]);
        return LanguageTag.IsEnglish(language) ? en : zh;
    }

    private static (string Zh, string En) Of(DocumentInfo document, string? about)
    {
        SaidMark[] marks = [.. Marks.All.SelectMany(row => document.Marks.Where(mark => mark.Name == row.Name).Select(mark => Said(row, mark)))];
        return (
            DocumentWording.Zh(DocumentWording.NameZh(document.Label.Zh, about), about is not null, marks),
            DocumentWording.En(DocumentWording.NameEn(document.Label.In("en"), about), marks));
    }

    private static SaidMark Said(Mark row, DocumentMark mark)
    {
        string number = mark.Number.ToString(CultureInfo.InvariantCulture);
        return new(row, row.Kind == MarkKind.Number ? [(number, number)] : [.. mark.Values.Select(value => (value.Zh, value.In("en")))]);
    }
}
