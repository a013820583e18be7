using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Mutation;

/// <summary>Wrong demands for documents: alternatives, marks and their values dropped or exchanged, numbers of copies moved by one.</summary>
internal static class DocumentChanges
{
    public static IEnumerable<Change<DocumentDemand>> Of(DocumentDemand demand, SourceSpan span) =>
        demand.Alternatives.Shortened().Select(without => new Change<DocumentDemand>(
                span, $"alternative {demand.Alternatives[without.Index].Document} dropped", new(without.Shorter)))
            .Concat(demand.Alternatives.Each(one => Of(one, span)).Select(change => change.In(changed => new DocumentDemand(changed))));

    private static IEnumerable<Change<DocumentRequirement>> Of(DocumentRequirement one, SourceSpan span)
    {
        List<(string Text, DocumentRequirement Changed)> changes = [("one copy more", Copied(one, one.Copies + 1))];
        if (one.Copies > 1)
        {
            changes.Add(("one copy less", Copied(one, one.Copies - 1)));
        }

        if (one.About is not null)
        {
            changes.Add(("about anything", one with { About = null }));
        }

        changes.AddRange(one.Marks.Where(mark => mark.Name is not ("copies" or "postalAddress")).SelectMany(mark => Of(one, mark)));
        return changes.Select(change => new Change<DocumentRequirement>(span, $"{one.Document}: {change.Text}", change.Changed));
    }

    private static IEnumerable<(string Text, DocumentRequirement Changed)> Of(DocumentRequirement one, RequiredMark mark)
    {
        yield return ($"{mark.Name} dropped", one with { Marks = one.Marks.Where(other => other.Name != mark.Name).ToEquatableArray() });
        foreach ((int index, EquatableArray<Expression> shorter) in mark.Values.Shortened())
        {
            yield return ($"{mark.Name} without {Value(mark.Values[index])}", With(one, mark with { Values = shorter }));
        }

        if (mark.Name == "form" && mark.Values[0] is LiteralExpression { Value: MemberConstant form } literal)
        {
            MemberConstant another = form with { Member = form.Member == "copy" ? "original" : "copy" };
            yield return ("another form", With(one, mark with { Values = EquatableArray.Of<Expression>(literal with { Value = another }) }));
        }
    }

    private static string Value(Expression value) => value is LiteralExpression { Value: MemberConstant member } ? member.Member : value.ToString();

    private static DocumentRequirement With(DocumentRequirement one, RequiredMark changed) =>
        one with { Marks = one.Marks.Select(mark => mark.Name == changed.Name ? changed : mark).ToEquatableArray() };

    private static DocumentRequirement Copied(DocumentRequirement one, int copies)
    {
        RequiredMark mark = new("copies", EquatableArray.Of<Expression>(new LiteralExpression(new NumberConstant(copies), new SimpleType(SimpleKind.Number), default)));
        return one with { Marks = one.Marks.Where(other => other.Name != "copies").Append(mark).OrderBy(each => each.Name == "form" ? 0 : each.Name == "copies" ? 1 : 2).ToEquatableArray() };
    }
}
