using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>The values that a rule's messages show.</summary>
internal static class TemplateArguments
{
    public static IReadOnlyList<FindingArgument> Of(Rule rule, Scope scope) => [.. rule.Shown().Select(part => Of(part, scope))];

    private static FindingArgument Of(TemplatePart part, Scope scope)
    {
        Localized? shown = Show(part.Value!, scope);
        return new(part.Source!, shown ?? ValueText.NotGiven) { IsGiven = shown is not null };
    }

    private static Localized? Show(Expression value, Scope scope) => value is PathExpression { Type: ListType list } path
        ? ShowList(scope.Locate(path.Path), list, scope.Setting.Terms.Values)
        : ValueReader.Read(value, scope).Constant?.Accept(scope.Setting.Terms.Values);

    private static Localized? ShowList(Located place, ListType type, ValueText values) => place.Value is ListValue { Items.Count: > 0 } list
        ? ValueText.Join(list.Items.Select(
            (item, index) => Paths.Read(place.Item(index, item), type.Element).Constant?.Accept(values) ?? ValueText.NotGiven))
        : null;
}
