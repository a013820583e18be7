using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>Documents asked for by rules read at run time.</summary>
internal sealed class DocumentInfos(Vocabulary vocabulary)
{
    private readonly RecordDefinition? _material = vocabulary.Records.FirstOrDefault(record => record.Fields.Any(field => field.Type == RuleType.Document));

    /// <summary>A document and what it must be like.</summary>
    public DocumentInfo Of(DocumentRequirement requirement) => new()
    {
        Name = requirement.Document,
        Label = vocabulary.Documents.FirstOrDefault(document => document.Name == requirement.Document)?.Label is { } label
            ? RuleInfos.Text(label)
            : new(requirement.Document),
        Form = Member("form", requirement.Form),
        Copies = requirement.Copies,
        Seals = [.. requirement.Seals.Select(seal => Member("seal", seal)).OfType<Localized>()],
        Signed = requirement.Signed,
        Thumbprinted = requirement.Thumbprinted,
        Stating = requirement.Stating,
        Handwriting = requirement.Handwriting,
        Channel = Member("channel", requirement.Channel),
        PostalAddress = requirement.PostalAddress,
    };

    /// <summary>What people call a procedure.</summary>
    public Localized Procedure(string name) =>
        vocabulary.Procedures.FirstOrDefault(procedure => procedure.Name == name)?.Label is { } label ? RuleInfos.Text(label) : new(name);

    private Localized? Member(string field, string? member) =>
        member is not null
        && _material?.Fields.FirstOrDefault(candidate => candidate.Name == field)?.Type is EnumType type
        && vocabulary.Enums.FirstOrDefault(declared => declared.Name == type.Name)?
            .Members.FirstOrDefault(candidate => candidate.Name == member) is { } found
            ? RuleInfos.Text(found.Label)
            : null;
}
