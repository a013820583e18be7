using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// Whether two records mean the same thing: told apart by one field, the same by several, unknown where neither decides.
/// </summary>
internal static class RecordEquality
{
    public static Answer Same(Located left, Located right, RuleType type, Setting setting)
    {
        if (type is not RecordType named || setting.Terms.Record(named.Name) is not { IdentifiedBy.Count: > 0 } record)
        {
            return default;
        }

        Answer apart = record.ToldApartBy is { } telling ? SameField(left, right, telling, setting) : Answer.True;
        if (apart.IsFalse)
        {
            return Answer.False;
        }

        Answer[] identifying = record.IdentifiedBy.Select(path => SameField(left, right, path, setting)).ToArray();
        if (identifying.All(answer => answer.IsTrue))
        {
            return Answer.True;
        }

        EquatableArray<Need> open = Needs.Union(identifying.Prepend(apart).SelectMany(answer => answer.Needs));
        return Answer.Unknown(open.Count > 0 ? open : IdentifyingFields(record, left, right));
    }

    private static Answer SameField(Located left, Located right, EquatableArray<FieldDefinition> path, Setting setting)
    {
        RuleType type = path[path.Count - 1].Type;
        return Equality.Same(
            Operand.Of(Paths.Locate(left, path), type), Operand.Of(Paths.Locate(right, path), type), setting);
    }

    /// <summary>The fields to look at again where two namesakes have different papers.</summary>
    private static EquatableArray<Need> IdentifyingFields(RecordDefinition record, Located left, Located right) =>
        Needs.Union(new[] { left, right }.SelectMany(
            side => record.IdentifiedBy.Select(path => Needs.Field(Paths.Locate(side, path).Path))));
}
