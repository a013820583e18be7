using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Mutation;

/// <summary>Wrong demands for documents: alternatives, seals and other modifiers dropped, numbers of copies moved by one.</summary>
internal static class DocumentChanges
{
    public static IEnumerable<Change<DocumentDemand>> Of(DocumentDemand demand, SourceSpan span) =>
        demand.Alternatives.Shortened().Select(without => new Change<DocumentDemand>(
                span, $"alternative {demand.Alternatives[without.Index].Document} dropped", new(without.Shorter)))
            .Concat(demand.Alternatives.Each(one => Of(one, span)).Select(change => change.In(changed => new DocumentDemand(changed))));

    private static IEnumerable<Change<DocumentRequirement>> Of(DocumentRequirement one, SourceSpan span)
    {
        List<(string Text, DocumentRequirement Changed)> changes = [("one copy more", one with { Copies = one.Copies + 1 })];
        if (one.Copies > 1)
        {
            changes.Add(("one copy less", one with { Copies = one.Copies - 1 }));
        }

        if (one.About is not null)
        {
            changes.Add(("about anything", one with { About = null }));
        }

        if (one.Form is not null)
        {
            changes.Add(("any form", one with { Form = null }));
            changes.Add(("another form", one with { Form = one.Form == "copy" ? "original" : "copy" }));
        }

        if (one.Seals.Count > 0)
        {
            changes.Add(("seals dropped", one with { Seals = default }));
            changes.AddRange(one.Seals.Shortened().Select(without => ($"seal {one.Seals[without.Index]} dropped", one with { Seals = without.Shorter })));
        }

        if (one.Signed)
        {
            changes.Add(("unsigned", one with { Signed = false }));
        }

        if (one.Thumbprinted)
        {
            changes.Add(("without thumbprint", one with { Thumbprinted = false }));
        }

        if (one.Stating is not null)
        {
            changes.Add(("statement dropped", one with { Stating = null }));
        }

        if (one.Handwriting is not null)
        {
            changes.Add(("handwriting dropped", one with { Handwriting = null }));
        }

        if (one.Channel is not null)
        {
            changes.Add(("any channel", one with { Channel = null }));
        }

        return changes.Select(change => new Change<DocumentRequirement>(span, $"{one.Document}: {change.Text}", change.Changed));
    }
}
