using CsCheck;
using IcpGen.Language.Rules;
using IcpGen.Sweeps.Mutation;
using static IcpGen.Evaluation.Tests.Support.Build;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Pairs of random rules: one, and another that is near it or has nothing to do with it.</summary>
internal static class SmallRuleGenerator
{
    private static readonly Variable Website = new("site", SmallConditions.Websites.Element);

    private static readonly Gen<Expression> Condition = SmallConditions.Over(Gen.Frequency(
        (6, SmallConditions.Atom), (1, Gen.OneOf(IsPresent("name"), IsMissing("due"), IsPresent("principal.name")))));

    private static readonly Gen<Expression> OfWebsite = Gen.OneOf(
        Is("name", "A", Website), In(Read("domain"), ListFrom(Website, "domains")), IsPresent("name", Website));

    private static readonly Gen<Statement> Demand = Gen.Frequency(
        (3, Condition.Select(condition => Support.Rules.Require(condition))),
        (1, Condition.Select(condition => Support.Rules.Should(condition))),
        (1, Gen.OneOf(
            Document("licence"), Document("licence", one => one.Copied(2).Bearing("form", new EnumType("Form"), "copy")), Document("letter"),
            Document("identityDocument", one => one with { About = Read("owner") })).Select(demand => Support.Rules.Submit(demand))),
        (1, Gen.Const(Support.Rules.Step("inPerson"))));

    /// <summary>A rule of a condition alone.</summary>
    public static Gen<(Rule Old, Rule New)> Conditions { get; } = Pair(Condition.Select(condition => Of([Support.Rules.Require(condition)])))
        .Where(pair => pair.Old.Statements.Count > 0 && pair.New.Statements.Count > 0);

    /// <summary>Rules with guards, walks and demands of every kind.</summary>
    public static Gen<(Rule Old, Rule New)> Rules { get; } = Pair(Gen.Select(
        Condition.List[0, 2], Gen.Bool, OfWebsite, Demand.List[1, 3], (guards, isEach, ofWebsite, demands) => isEach
            ? Of([.. demands, Support.Rules.Require(ofWebsite)]).When([.. guards, ofWebsite]).Each(Website, SmallConditions.Websites)
            : Of(demands).When([.. guards])));

    private static Rule Of(IEnumerable<Statement> statements) => Support.Rules.Rule("SH-1", [.. statements]);

    // One or two small changes, in either direction; sometimes another rule altogether.
    private static Gen<(Rule Old, Rule New)> Pair(Gen<Rule> rule) => Gen.Frequency(
        (1, Gen.Select(rule, rule, (old, @new) => (Old: old, New: @new))),
        (6, Gen.Select(rule, Gen.Int[0, 9999], Gen.Int[0, 9999], Gen.Bool, Gen.Bool, (old, first, second, isTwice, isBack) =>
        {
            Rule changed = isTwice ? Mutated(Mutated(old, first), second) : Mutated(old, first);
            return isBack ? (Old: changed, New: old) : (Old: old, New: changed);
        })));

    private static Rule Mutated(Rule rule, int choice)
    {
        Mutant[] mutants = [.. RuleMutants.Of(rule)];
        return mutants.Length == 0 ? rule : mutants[choice % mutants.Length].Rule;
    }
}
