using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What was found, as people read it.</summary>
internal static class Found
{
    private static readonly Localized Unreadable = new("无法识别", "unreadable");
    private static readonly Localized NotKnown = new("尚不知道", "not known");

    public static Localized Of(Reading reading, RuleType type, Terms terms) => reading.Value is not null
        ? terms.NameOf(reading, type) ?? ValueText.NotGiven
        : Lack(reading.Needs);

    /// <summary>A place that may hold a list: its items one after the other.</summary>
    public static Localized Of(Located place, RuleType type, Terms terms)
    {
        if (place.Value is not ListValue { Items.Count: > 0 } list || type is not ListType { Element: var element })
        {
            return type is ListType && place.Value is null or ListValue
                ? ValueText.NotGiven
                : Of(Paths.Read(place, type), type, terms);
        }

        return ValueText.Join(list.Items.Select((item, index) => Of(place.Item(index, item), element, terms)));
    }

    /// <summary>Why there is no value.</summary>
    public static Localized Lack(EquatableArray<Need> needs) =>
        needs.Any(need => need.Kind == NeedKind.Field) ? ValueText.NotGiven
        : needs.Any(need => need.Kind == NeedKind.Unreadable) ? Unreadable
        : NotKnown;
}
