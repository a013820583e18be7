using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>A rule file's path in spans, and as compilations show it.</summary>
internal sealed record ShownPath(string Path, string Shown);

/// <summary>All that the validator of one province, or of one rule set of the project's own, is made of.</summary>
internal sealed record ValidatorInput(
    RulesClass Rules, Vocabulary Vocabulary, PlainLanguage Plain, RuleSet Set, EquatableArray<ShownPath> Paths)
{
    internal static IEnumerable<ValidatorInput> Of(RulesClass rules, RuleUnit unit, PlainLanguage plain, EquatableArray<ShownPath> paths) =>
        from set in Chosen(rules, unit).Concat(OwnSets(rules, unit))
        let files = new HashSet<string>(set.Rules.SelectMany(FilesOf))
        select new ValidatorInput(rules, unit.Vocabulary, plain, set, paths.Where(path => files.Contains(path.Path)).ToEquatableArray());

    /// <summary>The provinces that a rules class chose, in order of their codes, each with the chosen sets of the project's own.</summary>
    internal static IEnumerable<RuleSet> Chosen(RulesClass rules, RuleUnit unit) =>
        unit.Provinces
            .Where(province => rules.AllProvinces || rules.Provinces.Contains(province.Code))
            .Select(province => OwnSets(rules, unit).Aggregate(province, (all, own) => all.With(own)));

    /// <summary>The chosen rule sets of the project's own, in order of declaration.</summary>
    internal static IEnumerable<RuleSet> OwnSets(RulesClass rules, RuleUnit unit) =>
        unit.OwnRuleSets.Where(own => rules.RuleSets.Contains(own.Name));

    private static IEnumerable<string> FilesOf(Rule rule) =>
        rule.Guards.Select(guard => guard.Span.Path).Concat(rule.Statements.Select(statement => statement.Span.Path));
}

/// <summary>All that a rules class's face is made of.</summary>
internal sealed record FaceInput(
    RulesClass Rules, Vocabulary Vocabulary, EquatableArray<ProvinceHeader> Provinces, EquatableArray<NeededFact> NeededFacts)
{
    internal static FaceInput Of(RulesClass rules, RuleUnit unit)
    {
        RuleSet[] chosen = [.. ValidatorInput.Chosen(rules, unit)];
        return new(
            rules,
            unit.Vocabulary,
            chosen.Select(province => new ProvinceHeader(province.Name)).ToEquatableArray(),
            Language.Rules.NeededFacts.Of(chosen.Concat(ValidatorInput.OwnSets(rules, unit))));
    }
}

/// <summary>All that the shared terms of a rules class are made of.</summary>
internal sealed record TermsInput(RulesClass Rules, Vocabulary Vocabulary);

/// <summary>A province without its rules: what the face has to know.</summary>
internal sealed record ProvinceHeader(string Name);
