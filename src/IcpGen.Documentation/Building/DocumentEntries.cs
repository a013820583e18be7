using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells of documents that are due.</summary>
internal sealed class DocumentEntries(Source source)
{
    private readonly MaterialsShape? _materials = MaterialsShape.In(source.Unit.Vocabulary);
    private readonly Dictionary<string, Label> _documents = source.Unit.Vocabulary.Documents.ToDictionary(document => document.Name, document => document.Label, StringComparer.Ordinal);

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
        source.Headed(_documents.GetValueOrDefault(document.Document) ?? new(document.Document, null)),
        About(document, submit, rule),
        document.Form is { } form ? Column("form", form) : null,
        document.Copies,
        [.. Marks(document)],
        [.. Wordings(document)],
        document.Channel is { } channel ? Column("channel", channel) : null,
        document.PostalAddress);

    // One for each of something is about that anyway.
    private string? About(DocumentRequirement document, SubmitStatement submit, Rule rule) =>
        document.About is not { } about || (about is PathExpression { Path: { Fields.Count: 0, Start: { } start } } && start == submit.Per?.Variable)
            ? null
            : source.Plain.Value(about, rule).In(source.Language);

    private IEnumerable<string> Marks(DocumentRequirement document)
    {
        if (document.Seals.Count > 0)
        {
            string either = source.Language == "en" ? " or " : "或";
            yield return string.Join(either, document.Seals.Select(seal => Column("seal", seal)));
        }

        if (document.Signed)
        {
            yield return source.Words.Of(SiteWords.Signature);
        }

        if (document.Thumbprinted)
        {
            yield return source.Words.Of(SiteWords.Thumbprint);
        }
    }

    private IEnumerable<string> Wordings(DocumentRequirement document)
    {
        if (document.Stating is { } stating)
        {
            yield return source.Words.Pair(source.Words.Of(SiteWords.Stating), $"“{stating}”");
        }

        if (document.Handwriting is { } handwriting)
        {
            yield return source.Words.Pair(source.Words.Of(SiteWords.Handwriting), $"“{handwriting}”");
        }
    }

    private string Column(string column, string member)
    {
        EnumMember? found = _materials?.Column(column)?.Type is EnumType type
            ? source.Unit.Vocabulary.EnumOf(type).Members.FirstOrDefault(candidate => candidate.Name == member)
            : null;
        return found?.Label.In(source.Language) ?? member;
    }
}
