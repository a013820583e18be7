using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>The documents that a rule asks for, as reports name them.</summary>
internal static class DocumentInfos
{
    /// <summary>The documents of a demand, of which one is enough.</summary>
    public static IReadOnlyList<DocumentInfo> Of(DocumentDemand demand, Rule rule, Vocabulary vocabulary)
    {
        MarkValues values = new(vocabulary, rule);
        return [.. demand.Alternatives.Select(requirement => new DocumentInfo
        {
            Name = requirement.Document,
            Label = vocabulary.LabelOf(new MemberConstant(RuleType.Document, requirement.Document)).AsText(),
            Marks = [.. requirement.Marks.Select(mark => new DocumentMark(mark.Name) { Values = [.. values.Of(mark).Select(Labels.AsText)], Number = mark.Number })],
        })];
    }
}
