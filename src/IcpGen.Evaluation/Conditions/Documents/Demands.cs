using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Whether what is demanded has been supplied or gone through.</summary>
internal static class Demands
{
    /// <summary>Whether one of the alternatives has been supplied.</summary>
    public static Answer Ask(DocumentDemand demand, Scope scope) =>
        Answer.Any(demand.Alternatives.Select(document => Ask(document, scope)));

    /// <summary>Whether a procedure has been gone through.</summary>
    public static Answer Ask(string procedure, Scope scope)
    {
        if (scope.Setting.Terms.Procedures is not { } list)
        {
            return default;
        }

        Operand wanted = new(
            Reading.Known(new MemberConstant(RuleType.Procedure, procedure)), RuleType.Procedure, IsLiteral: true);
        return Answer.Any(Each(Elements.Of(list.AsSequence(default), scope), RuleType.Procedure, scope, element =>
            Equality.Same(new Operand(element.Read(RuleType.Procedure), RuleType.Procedure), wanted, scope.Setting)));
    }

    public static Answer Ask(DocumentRequirement document, Scope scope)
    {
        scope.Setting.Recorder?.Open(new DocumentTrace(document));
        Answer supplied = Find(document, scope);
        scope.Setting.Recorder?.Close(supplied);
        return supplied;
    }

    private static Answer Find(DocumentRequirement document, Scope scope)
    {
        if (scope.Setting.Terms.Materials is not { } materials)
        {
            return default;
        }

        MaterialRow row = new(materials, document, scope);
        Element[] supplied = Elements.Of(materials.Rows, scope).ToArray();
        return document.Copies > 1 && supplied.All(element => element.Lacking is null)
            ? CopyCount.Ask(supplied.Select(element => Copies(row, element, materials.Rows.Element, scope)), document.Copies)
            : Answer.Any(Each(supplied, materials.Rows.Element, scope, element =>
                element.Lacking is null ? row.Matches(element.Item) : Answer.Unknown(element.Lacking)));
    }

    private static RowCopies Copies(MaterialRow row, Element element, RuleType type, Scope scope)
    {
        scope.Setting.Recorder?.Open(element, null, type);
        RowCopies copies = row.Copies(element.Item);
        scope.Setting.Recorder?.Close(copies.Matches);
        return copies;
    }

    private static IEnumerable<Answer> Each(IEnumerable<Element> elements, RuleType type, Scope scope, Func<Element, Answer> ask) =>
        elements.Select(element =>
        {
            scope.Setting.Recorder?.Open(element, null, type);
            Answer answer = ask(element);
            scope.Setting.Recorder?.Close(answer);
            return answer;
        });
}
