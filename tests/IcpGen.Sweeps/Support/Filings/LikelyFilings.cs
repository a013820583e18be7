using CsCheck;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>A filing, what is known of its surroundings, and the day of the check.</summary>
internal sealed record Case(RecordValue Filing, FactValue[] Facts, DateTime Today)
{
    internal AsOf AsOf => AsOf.On(DateOnly.FromDateTime(Today));
}

/// <summary>
/// Random filings near the examples of a province's rules: pure chance seldom meets a rule's every condition, an example with
/// some of its values changed, dropped or added does.
/// </summary>
internal static class LikelyFilings
{
    // How often a value of the example gives way to chance, in percent.
    private static readonly int[] Rates = [0, 0, 0, 2, 5, 15, 40, 100];

    internal static Gen<Case> For(RuleUnit unit, ProvinceRules province)
    {
        RandomFilings random = new(unit, province.Name);
        Example[] examples = [.. province.Rules.SelectMany(rule => rule.Examples)];
        return
            from example in Gen.Int[0, examples.Length - 1].Select(index => examples[index])
            from chance in random.Filing
            from rate in Gen.Int[0, Rates.Length - 1].Select(index => Rates[index])
            from seed in Gen.Int
            let filing = new Blend(new Random(seed), rate).Of(example.Filing, chance)
            from facts in random.Facts(filing)
            select new Case(filing, Known(example.Facts, facts, rate, new Random(seed)), example.Today);
    }

    // The first fact about a thing is the one that counts.
    private static FactValue[] Known(EquatableArray<FactValue> stated, FactValue[] chance, int rate, Random random) =>
    [
        .. stated.Where(_ => random.Next(100) >= rate)
            .Concat(chance)
            .DistinctBy(fact => (fact.Fact, fact.Arguments)),
    ];
}
