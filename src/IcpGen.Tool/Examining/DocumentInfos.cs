using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>Documents asked for by rules read at run time.</summary>
internal sealed class DocumentInfos(Vocabulary vocabulary)
{
    /// <summary>A document that a rule asks for, and what it must be like.</summary>
    public DocumentInfo Of(DocumentRequirement requirement, Rule rule)
    {
        MarkValues values = new(vocabulary, rule);
        return new()
        {
            Name = requirement.Document,
            Label = vocabulary.Documents.FirstOrDefault(document => document.Name == requirement.Document)?.Label is { } label
                ? RuleInfos.Text(label)
                : new(requirement.Document),
            Marks = [.. requirement.Marks.Select(mark => new DocumentMark(mark.Name) { Values = [.. values.Of(mark).Select(RuleInfos.Text)], Number = mark.Number })],
        };
    }

    /// <summary>What people call a procedure.</summary>
    public Localized Procedure(string name) =>
        vocabulary.Procedures.FirstOrDefault(procedure => procedure.Name == name)?.Label is { } label ? RuleInfos.Text(label) : new(name);
}
