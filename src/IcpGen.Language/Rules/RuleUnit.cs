namespace IcpGen.Language.Rules;

/// <summary>Everything the rule files of one project say, bound: what every reader starts from.</summary>
/// <param name="Vocabulary">What the rules speak of.</param>
/// <param name="Provinces">The provinces' rule sets, in order of their codes.</param>
public sealed record RuleUnit(Vocabulary Vocabulary, EquatableArray<ProvinceRules> Provinces);

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
    Label Label,
    int Code,
    string Letters,
    string? Source,
    EquatableArray<string> Clauses,
    EquatableArray<Rule> Rules);
