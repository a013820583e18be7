using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Everything the rule files of one project say, bound: what every reader starts from.</summary>
/// <param name="Vocabulary">What the rules speak of.</param>
/// <param name="Provinces">The provinces' rule sets, in order of their codes.</param>
/// <param name="OwnRuleSets">The project's own rule sets, in order of declaration.</param>
public sealed record RuleUnit(Vocabulary Vocabulary, EquatableArray<ProvinceRules> Provinces, EquatableArray<RuleSet> OwnRuleSets)
{
    /// <summary>Every rule set: the provinces', then the project's own.</summary>
    public IEnumerable<RuleSet> RuleSets => Provinces.Concat(OwnRuleSets);
}

/// <summary>A set of rules: a province's, or one of a project's own.</summary>
/// <param name="Name">Its name: <c>shanghai</c>, <c>acme</c>.</param>
/// <param name="Label">What people call it: 上海.</param>
/// <param name="Letters">The letters its clause ids begin with: <c>SH</c>.</param>
/// <param name="Source">Title of the document the clauses are from, or null.</param>
/// <param name="Clauses">The inventory of clause ids (<c>SH-P1</c>), in order.</param>
/// <param name="Rules">In order of declaration.</param>
public record RuleSet(
    string Name, Localized Label, string Letters, string? Source, EquatableArray<string> Clauses, EquatableArray<Rule> Rules);

/// <summary>One province's rule set.</summary>
/// <param name="Name">Its name, a member of <c>Province</c>: <c>shanghai</c>.</param>
/// <param name="Label">What people call it: 上海.</param>
/// <param name="Code">Its GB/T 2260 code: 310000.</param>
/// <param name="Letters">The letters its clause ids begin with: <c>SH</c>.</param>
/// <param name="Source">Title of the document the clauses are from, or null.</param>
/// <param name="Clauses">The inventory of clause ids (<c>SH-P1</c>), in order.</param>
/// <param name="Rules">In order of declaration.</param>
public sealed record ProvinceRules(
    string Name,
    Localized Label,
    int Code,
    string Letters,
    string? Source,
    EquatableArray<string> Clauses,
    EquatableArray<Rule> Rules)
    : RuleSet(Name, Label, Letters, Source, Clauses, Rules)
{
    /// <summary>The province with the rules of a project's own set after its own.</summary>
    public ProvinceRules With(RuleSet own) => this with { Rules = Rules.Concat(own.Rules).ToEquatableArray() };
}
