using IcpGen.Filings;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>Checks by compiled validators.</summary>
internal static class Compiled
{
    /// <summary>What a validator says of a filing.</summary>
    internal static Told Tell<TFiling, TFacts>(FilingValidator<TFiling, TFacts> validator, TFiling filing, TFacts facts, AsOf asOf)
        where TFiling : notnull
        where TFacts : class
    {
        RuleOutcome[] outcomes = new RuleOutcome[validator.Rules.Count];
        return new(validator.Validate(filing, asOf, facts, outcomes), validator.Checklist(filing, asOf, facts), outcomes);
    }

    /// <summary>What the shipped validators say of a filing.</summary>
    internal static Told Tell(ProvinceRules rules, Case each) => Tell(
        FilingRules.For(ShippedRules.Code(rules.Name))!, FilingFiller.Fill(each.Filing), new DataFacts(each.Facts), each.AsOf);
}
