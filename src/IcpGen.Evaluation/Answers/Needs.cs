using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Ordered sets of needs.</summary>
internal static class Needs
{
    public static EquatableArray<Need> Union(EquatableArray<Need> first, EquatableArray<Need> second) =>
        first.Count == 0 ? second : second.Count == 0 ? first : Union(first.Concat(second));

    public static EquatableArray<Need> Union(IEnumerable<Need> needs)
    {
        List<Need> distinct = [];
        HashSet<Need> seen = [];
        foreach (Need need in needs)
        {
            if (seen.Add(need))
            {
                distinct.Add(need);
            }
        }

        return distinct.ToEquatableArray();
    }
}
