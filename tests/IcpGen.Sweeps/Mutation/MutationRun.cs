using IcpGen.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Mutation;

/// <summary>What the examples say to every mutant: one that fails catches it.</summary>
/// <param name="Mutants">How many there are.</param>
/// <param name="Survivors">Those that no example catches, in order.</param>
internal sealed record MutationRun(int Mutants, IReadOnlyList<Mutant> Survivors)
{
    public static MutationRun Of(RuleUnit unit)
    {
        Mutant[][] mutants = [.. unit.Provinces
            .SelectMany(province => province.Rules)
            .SelectMany(RuleMutants.Of)
            .GroupBy(mutant => mutant.Key)
            .Select(same => same.ToArray())];

        return new(mutants.Length, [.. mutants
            .Where(same => !same.Any(mutant => IsCaught(unit, mutant.Rule)))
            .Select(same => same[0])
            .OrderBy(mutant => mutant.Place.Path, StringComparer.Ordinal)
            .ThenBy(mutant => mutant.Place.Start)
            .ThenBy(mutant => mutant.Change, StringComparer.Ordinal)]);
    }

    private static bool IsCaught(RuleUnit unit, Rule rule) =>
        rule.Examples.Any(example => !ExampleRunner.Run(unit, rule with { Examples = EquatableArray.Of(example) })[0].Passed);
}
