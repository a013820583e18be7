using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

/// <summary>A list of the filing itself, as a sequence.</summary>
internal static class RootList
{
    public static Sequence Sequence(FieldDefinition list)
    {
        RuleType element = ((ListType)list.Type).Element;
        FieldPath path = new(null, EquatableArray.Of(list));
        return new Sequence(element, EquatableArray.Of(new SequenceSource(path, null, element, default)));
    }
}
