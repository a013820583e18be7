using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Reads fields. Whatever is missing or unreadable is unknown and needs that very field.</summary>
internal static class Paths
{
    private static readonly RecordValue NothingGiven = new(default(EquatableArray<FieldValue>));

    /// <summary>The place that fields lead to, no list being on the way.</summary>
    public static Located Locate(Located start, IEnumerable<FieldDefinition> fields) =>
        fields.Aggregate(start, (place, field) => place.Field(field.Name));

    /// <summary>Reads a place as a simple type or a record. A missing record is known: all its fields are missing.</summary>
    public static Reading Read(Located place, RuleType type) => (place.Value, type) switch
    {
        (null, RecordType) => Reading.Known(NothingGiven, place.Path),
        (RecordValue record, RecordType) => Reading.Known(record, place.Path),
        _ when IsMissing(place.Value, type) => Reading.Unknown(Needs.Field(place.Path)),
        (SimpleValue simple, _) when ValueTypes.Fits(simple.Constant, type) => Reading.Known(simple.Constant, place.Path),
        _ => Reading.Unknown(Needs.Unreadable(place.Path)),
    };

    /// <summary>Whether a place holds a value; unknown where it holds something unreadable.</summary>
    public static Answer IsPresent(Located place, RuleType type) =>
        IsMissing(place.Value, type) ? Answer.False
        : ValueTypes.Fits(place.Value, type) ? Answer.True
        : Answer.Unknown(Needs.Unreadable(place.Path));

    /// <summary>Whether a value is null, blank, or an empty list where an empty list is missing.</summary>
    public static bool IsMissing(Value? value, RuleType type) => value switch
    {
        null => true,
        SimpleValue { Constant: TextConstant text } => Texts.IsBlank(text.Value),
        ListValue list => list.Items.Count == 0 && type is ListType { Required: true },
        _ => false,
    };
}
