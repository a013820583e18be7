using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Audiences;

/// <summary>Finds to whom a rule set says what: to individuals, to enterprises, and to others where it says other things to them.</summary>
/// <param name="vocabulary">The vocabulary of the rules.</param>
internal sealed class AudienceFinder(Vocabulary vocabulary)
{
    private const int MostToName = 3;

    private readonly IReadOnlyList<EnumMember> _natures = Ordered(NatureField.MembersIn(vocabulary));

    /// <summary>The audiences: individuals and enterprises always, each alone or with the natures to whom the same applies.</summary>
    public IReadOnlyList<Audience> Of(RuleSet set)
    {
        List<Audience> audiences = [];
        foreach (EnumMember nature in _natures)
        {
            Rule[] rules = [.. set.Rules.Select(rule => Narrowing.To(nature.Name, rule)).OfType<Rule>()];
            int same = IsNamed(nature) ? -1 : audiences.FindIndex(known => !known.IsIndividual && known.Rules.SequenceEqual(rules));
            if (same < 0)
            {
                audiences.Add(new([nature], rules));
            }
            else
            {
                audiences[same] = audiences[same] with { Natures = [.. audiences[same].Natures, nature] };
            }
        }

        MarkRest(audiences);
        return audiences.Count == 0 ? [new([], [.. set.Rules])] : audiences;
    }

    private static void MarkRest(List<Audience> audiences)
    {
        Audience? largest = audiences.Where(audience => !audience.IsNamed).MaxBy(audience => audience.Natures.Count);
        if (largest?.Natures.Count > MostToName)
        {
            audiences[audiences.IndexOf(largest)] = largest with { IsRest = true };
        }
    }

    private static bool IsNamed(EnumMember nature) => nature.Name is Audience.Individual or Audience.Enterprise;

    private static EnumMember[] Ordered(IEnumerable<EnumMember> natures) =>
        [.. natures.OrderBy(nature => nature.Name switch { Audience.Individual => 0, Audience.Enterprise => 1, _ => 2 })];
}
