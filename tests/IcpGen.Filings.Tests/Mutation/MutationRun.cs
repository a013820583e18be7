using IcpGen.Language.Evaluation;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests.Mutation;

/// <summary>What the examples say to every mutant: one that fails catches it.</summary>
/// <param name="Mutants">How many there are.</param>
/// <param name="Survivors">Names of those that no example catches, in order.</param>
internal sealed record MutationRun(int Mutants, IReadOnlyList<string> Survivors)
{
    public static MutationRun Of(RuleUnit unit)
    {
        ILookup<string, Mutant> mutants = unit.Provinces.SelectMany(province => province.Rules)
            .SelectMany(RuleMutants.Of)
            .ToLookup(mutant => mutant.Name, StringComparer.Ordinal);

        return new(mutants.Count,
        [
            .. mutants.Where(same => !same.Any(mutant => IsCaught(unit, mutant.Rule))).Select(same => same.Key).Order(StringComparer.Ordinal),
        ]);
    }

    private static bool IsCaught(RuleUnit unit, Rule rule) =>
        rule.Examples.Any(example => !ExampleRunner.Run(unit, rule with { Examples = EquatableArray.Of(example) })[0].Passed);
}
