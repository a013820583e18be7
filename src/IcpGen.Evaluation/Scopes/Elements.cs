using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Walks sequences through the lists on their paths.</summary>
internal static class Elements
{
    public static IEnumerable<Element> Of(Sequence sequence, Scope scope) =>
        sequence.Sources.SelectMany(source => Of(source, scope));

    private static IEnumerable<Element> Of(SequenceSource source, Scope scope)
    {
        IEnumerable<Element> elements = [new Element(scope.Start(source.Path.Start), null)];
        foreach (FieldDefinition field in source.Path.Fields)
        {
            elements = elements.SelectMany(element => Step(element, field));
        }

        return source.Derived is null ? elements : elements.Select(element => Derive(element, source, scope.Setting.Today));
    }

    private static IEnumerable<Element> Step(Element element, FieldDefinition field)
    {
        if (element.Lacking is not null)
        {
            return [element];
        }

        Located place = element.Item.Field(field.Name);
        return field.Type is ListType list ? Items(place, list) : [new Element(place, null)];
    }

    private static IEnumerable<Element> Items(Located place, ListType type) => place.Value switch
    {
        _ when Paths.IsMissing(place.Value, type) => [new Element(place, Needs.Field(place.Path))],
        ListValue list => list.Items.Select((item, index) => new Element(place.Item(index, item), null)),
        _ => [new Element(place, Needs.Unreadable(place.Path))],
    };

    /// <summary>The element that holds a derived member's value: missing or unreadable where its text is.</summary>
    private static Element Derive(Element element, SequenceSource source, DateTime today)
    {
        RuleType text = ElementType(source.Path);
        Reading read = element.Read(text);
        Constant? derived = read.Constant is TextConstant given ? DerivedMembers.Of(text, given.Value, source.Derived!, null, today)
            : read.IsBlank ? DerivedMembers.OfBlank(source.Derived!)
            : null;
        if (element.Lacking is not null || (derived is null && Paths.IsMissing(element.Item.Value, text)))
        {
            return element;
        }

        Value value = derived is null ? new UnreadableValue(source.Derived!) : new SimpleValue(derived);
        return new Element(element.Item with { Value = value }, null);
    }

    private static RuleType ElementType(Language.Rules.FieldPath path)
    {
        RuleType type = path.Fields.Count > 0 ? path.Fields[path.Fields.Count - 1].Type : path.Start!.Type;
        return type is ListType list ? list.Element : type;
    }
}
