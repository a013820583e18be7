using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>The values that a rule's messages show.</summary>
internal static class TemplateArguments
{
    public static EquatableArray<TemplateArgument> Of(Rule rule, Scope scope)
    {
        List<TemplateArgument> arguments = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Template? template in new[] { rule.Say, rule.SayEn, rule.Mend, rule.MendEn })
        {
            foreach (TemplatePart part in template?.Parts ?? default)
            {
                if (part.Value is not null && seen.Add(part.Source ?? ""))
                {
                    Label shown = Show(part.Value, scope);
                    arguments.Add(new TemplateArgument(part.Source ?? "", shown.Zh, shown.In("en")));
                }
            }
        }

        return arguments.ToEquatableArray();
    }

    private static Label Show(Expression value, Scope scope) => value is PathExpression { Type: ListType list } path
        ? ShowList(Paths.Locate(path.Path, scope), list, scope.Setting.Unit)
        : ValueText.Of(Values.Read(value, scope).Constant, scope.Setting.Unit);

    private static Label ShowList(Located place, ListType type, RuleUnit unit)
    {
        if (place.Value is not ListValue { Items.Count: > 0 } list)
        {
            return ValueText.NotGiven;
        }

        return ValueText.Join(list.Items.Select(
            (item, index) => ValueText.Of(Paths.Read(place.Item(index, item), type.Element).Constant, unit)));
    }
}
