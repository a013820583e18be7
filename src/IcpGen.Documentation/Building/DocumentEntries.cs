using System.Globalization;
using IcpGen.Documentation.Pages;
using IcpGen.Documents;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells of documents that are due.</summary>
internal sealed class DocumentEntries(Source source)
{
    private readonly Dictionary<string, Language.Localized> _documents = source.Unit.Vocabulary.Documents.ToDictionary(document => document.Name, document => document.Label, StringComparer.Ordinal);

    /// <summary>The documents that a rule asks an audience for; none where it asks for none.</summary>
    public IEnumerable<DocumentGroup> Of(RuleSet set, Rule rule, RuleText text)
    {
        DocumentEntry[] documents =
        [
            .. rule.Statements.OfType<SubmitStatement>().Select(submit => new DocumentEntry(
                source.Plain.Each(submit, rule)?.In(source.Language), [.. submit.Demand.Alternatives.Select(document => Line(document, submit, rule))])),
        ];
        return documents.Length == 0 ? []
            : [new(source.Link(set, rule), source.Cases(text), documents, documents.Sum(document => document.Alternatives.Count), source.LiftersOf(set, rule))];
    }

    private AskedDocument Line(DocumentRequirement document, SubmitStatement submit, Rule rule) => new(
        source.Headed(source.Plain.Document(document, rule, submit.Per).In(source.Language)),
        source.Headed(_documents.GetValueOrDefault(document.Document) ?? new(document.Document, null)),
        About(document, submit, rule),
        [.. Asked(document, new MarkValues(source.Unit.Vocabulary, rule))]);

    // One for each of something is about that anyway.
    private string? About(DocumentRequirement document, SubmitStatement submit, Rule rule) =>
        document.About is not { } about || (about is PathExpression { Path: { Fields.Count: 0, Start: { } start } } && start == submit.Per?.Variable)
            ? null
            : source.Plain.Value(about, rule).In(source.Language);

    private IEnumerable<AskedMark> Asked(DocumentRequirement document, MarkValues values) =>
        from row in Marks.All
        from mark in document.Marks
        where mark.Name == row.Name
        select new AskedMark(
            source.Headed(new Language.Localized(row.TitleZh, row.TitleEn)),
            mark.Number > 0 ? [mark.Number.ToString(CultureInfo.InvariantCulture)] : [.. values.Of(mark).Select(value => value.In(source.Language))],
            row.Kind is MarkKind.Wording or MarkKind.Told);
}
