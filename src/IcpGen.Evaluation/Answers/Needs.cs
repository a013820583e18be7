using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Needs, and ordered sets of them.</summary>
internal static class Needs
{
    public static Need Field(FieldPath path) => new(NeedKind.Field, path, null, []);

    public static Need Unreadable(FieldPath path) => new(NeedKind.Unreadable, path, null, []);

    public static EquatableArray<Need> Union(EquatableArray<Need> first, EquatableArray<Need> second) =>
        first.Count == 0 ? second : second.Count == 0 ? first : Union(first.Concat(second));

    /// <summary>The needs in order, without repetition.</summary>
    public static EquatableArray<Need> Union(IEnumerable<Need> needs) => needs.Distinct().ToEquatableArray();
}
