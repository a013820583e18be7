using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>
/// Whether two records mean the same thing: the same by several fields, told apart by one or by a number that is kept for life, unknown where
/// none decides.
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
        Answer[] identifying = record.IdentifiedBy.Select(path => SameField(left, right, path, setting)).ToArray();
        if (identifying.All(answer => answer.IsTrue))
        {
            return Answer.True;
        }

        if (apart.IsFalse || IsRenumbered(record, identifying, left))
        {
            return Answer.False;
        }

        EquatableArray<Need> open = Needs.Union(identifying.Prepend(apart).SelectMany(answer => answer.Needs));
        return Answer.Unknown(open.Count > 0 ? open : IdentifyingFields(record, left, right));
    }

    /// <summary>Whether both have papers of one type, whose number is kept for life, with other numbers.</summary>
    private static bool IsRenumbered(RecordDefinition record, Answer[] identifying, Located left)
    {
        if (record.Lifelong.Count == 0)
        {
            return false;
        }

        EnumType types = record.Lifelong[0].Enum;
        int type = Array.FindIndex([.. record.IdentifiedBy], path => path[path.Count - 1].Type == types);
        return identifying[type].IsTrue
            && Paths.Read(Paths.Locate(left, record.IdentifiedBy[type]), types).Constant is MemberConstant held
            && record.Lifelong.Contains(held)
            && identifying.Any(part => part.IsFalse);
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
