using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// <c>count(xs)</c>, which counts items that are missing too, and <c>count(distinct(xs))</c>, which has to know them. What is malformed, as
/// several values in one text are, is neither one nor none: with it the number is unknown.
/// </summary>
internal static class Counting
{
    public static Reading Read(CountExpression count, Scope scope)
    {
        Element[] elements = [.. Elements.Of(count.Sequence, scope).Select(element => Checked(element, count.Sequence.Element))];
        EquatableArray<Need> lacking = Needs.Union(elements.Where(element => element.Lacking is not null).Select(element => element.Lacking!));
        return count.Distinct ? ReadDistinct(elements, count.Sequence.Element, scope.Setting)
            : lacking.Count > 0 ? Reading.Unknown(lacking)
            : Reading.Known(new NumberConstant(elements.Length));
    }

    private static Element Checked(Element element, RuleType type) =>
        element is { Lacking: null, Item.Value: SimpleValue { Constant: TextConstant text } } && type is SimpleType { Kind: var kind }
        && !Texts.IsBlank(text.Value) && !Texts.IsOne(text.Value, kind)
            ? element with { Lacking = Needs.Unreadable(element.Item.Path) }
            : element;

    private static Reading ReadDistinct(Element[] elements, RuleType type, Setting setting)
    {
        List<Operand> distinct = [];
        List<Need> needs = [];
        foreach (Element element in elements)
        {
            Operand next = new(element.Read(type), type);
            Answer known = next.Reading.Value is null
                ? Answer.Unknown(next.Reading.Needs)
                : Answer.Any(distinct.Select(earlier => Equality.Same(earlier, next, setting)));
            needs.AddRange(known.Needs);
            if (known.IsFalse)
            {
                distinct.Add(next);
            }
        }

        return needs.Count > 0 ? Reading.Unknown(Needs.Union(needs)) : Reading.Known(new NumberConstant(distinct.Count));
    }
}
