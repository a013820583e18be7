using IcpGen.Filings.Tests.Support;
using IcpGen.Sweeps.Mutation;

namespace IcpGen.Sweeps;

/// <summary>The examples pin the rules: a small wrong change to a rule makes an example come out otherwise.</summary>
public class MutationTests(ITestOutputHelper output)
{
    private const double CaughtAtLeast = 0.97;

    [Fact]
    public void Examples_catch_wrong_changes_and_those_that_they_let_through_are_listed_with_the_reason()
    {
        MutationRun run = MutationRun.Of(ShippedRules.Unit);
        string[] survivors = [.. run.Survivors.Select(NameOf)];

        output.WriteLine($"{run.Mutants} mutants, {run.Mutants - survivors.Length} caught");
        string[] unlisted = [.. survivors.Except(Known)];
        string[] caught = [.. Known.Except(survivors)];
        Assert.True(unlisted.Length + caught.Length == 0, $"not listed:\n{string.Join('\n', unlisted)}\nlisted, but caught:\n{string.Join('\n', caught)}");
        Assert.True(survivors.Length <= run.Mutants * (1 - CaughtAtLeast), $"{survivors.Length} of {run.Mutants} survive.");
    }

    // A line is a mutant's name, a tab, and why no example can or need catch it.
    private static IEnumerable<string> Known =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Mutation", "survivors.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => parts is [var name, { Length: > 0 }] ? name : throw new InvalidDataException(string.Join('\t', parts)));

    private static string NameOf(Mutant mutant) =>
        $"{mutant.User ?? mutant.Rule.Id} `{ShippedRules.TextAt(mutant.Place)}` {mutant.Change}";
}
