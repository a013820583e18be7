using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>What differs between two units of rules in meaning.</summary>
/// <param name="Vocabulary">What differs in what the rules speak of.</param>
/// <param name="Sets">The rule sets that differ: the provinces', then a project's own.</param>
/// <param name="OtherExamples">First ids of the rules of which only the examples differ; that is no difference in meaning.</param>
public sealed record UnitDifference(
    EquatableArray<VocabularyChange> Vocabulary, EquatableArray<RuleSetDifference> Sets, EquatableArray<string> OtherExamples)
{
    /// <summary>Whether both mean the same.</summary>
    public bool IsEmpty => Vocabulary.Count == 0 && Sets.Count == 0;
}

/// <summary>What differs between two versions of a rule set.</summary>
/// <param name="Old">As it was, or null where it is new.</param>
/// <param name="New">As it is, or null where it is gone.</param>
/// <param name="Changes">What differs beside the rules.</param>
/// <param name="Rules">The rules that differ: in the order of those that are, then those that are gone.</param>
public sealed record RuleSetDifference(RuleSet? Old, RuleSet? New, EquatableArray<SetChange> Changes, EquatableArray<RuleDifference> Rules)
{
    /// <summary>The set as it is, or as it was where it is gone.</summary>
    public RuleSet Set => New ?? Old!;
}

/// <summary>One thing about a rule set that changed.</summary>
/// <param name="Aspect">What it is.</param>
/// <param name="Old">How it was, or null.</param>
/// <param name="New">How it is, or null.</param>
public sealed record SetChange(SetAspect Aspect, string? Old, string? New);

/// <summary>What about a rule set changed.</summary>
public enum SetAspect
{
    /// <summary>What it is called.</summary>
    Label,
    /// <summary>The title of the document it is from.</summary>
    Source,
    /// <summary>A clause, new or gone.</summary>
    Clause,
}
