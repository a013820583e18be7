namespace IcpGen.Language.Rules;

/// <summary>How types fit together.</summary>
internal static class TypeRelations
{
    /// <summary>Whether values of the type are texts.</summary>
    internal static bool IsText(this RuleType type) =>
        type is SimpleType { Kind: not (SimpleKind.Number or SimpleKind.Flag or SimpleKind.Date) };

    /// <summary>Whether the type is neither a record nor a list.</summary>
    internal static bool IsSimple(this RuleType type) => type is SimpleType or EnumType;

    /// <summary>Whether <c>&lt;</c> is defined.</summary>
    internal static bool IsOrdered(this RuleType type) => type is SimpleType { Kind: SimpleKind.Number or SimpleKind.Date };

    /// <summary>The type of a list's elements; of anything else, itself.</summary>
    internal static RuleType Element(this RuleType type) => type is ListType list ? list.Element : type;

    /// <summary>Whether a value of one type can stand where the other is asked for.</summary>
    internal static bool FitsInto(this RuleType type, RuleType wanted) =>
        type == wanted
        || (wanted == SimpleTypes.Text && type.IsText())
        || (type is ListType list && wanted is ListType wantedList && list.Element.FitsInto(wantedList.Element));

    /// <summary>Whether <c>==</c> between values of the two types can be true; records are looked at elsewhere.</summary>
    internal static bool IsComparableTo(this RuleType type, RuleType other) => type == other || (type.IsText() && other.IsText());
}
