using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;

namespace IcpGen.Documentation.Changes;

/// <summary>The lines of a change note, without their layout.</summary>
internal sealed class DifferenceTexts(Typography words, PlainSides plain)
{
    private string Language => words.Language;

    /// <summary>What a set is called: 上海（SH）.</summary>
    public string Title(RuleSetDifference set)
    {
        string title = words.Bracketed(set.Set.Label.In(Language), set.Set.Letters);
        return set.Old is null ? words.Pair(title, words.Of(DifferenceWords.NewSet))
            : set.New is null ? words.Pair(title, words.Of(DifferenceWords.GoneSet))
            : title;
    }

    /// <summary>The rules of an entry: <c>SH-P4 身份证有效期</c>.</summary>
    public string Rules(DifferenceEntry entry) => words.Listed(entry.Rules.Select(Name));

    /// <summary>What became of them.</summary>
    public string Kind(DifferenceEntry entry) => words.Of(DifferenceWords.Of(entry.First.Kind));

    /// <summary>What changed of a rule, with its direction.</summary>
    public string Aspect(RuleChange change)
    {
        string aspect = words.Of(DifferenceWords.Of(change.Aspect));
        return DifferenceWords.Of(change.Aspect, change.Effect) is { } effect ? words.Bracketed(aspect, words.Of(effect)) : aspect;
    }

    /// <summary>How it was and how it is, in plain language; null where only the rule's own words say it.</summary>
    public string? Plain(RuleDifference difference, RuleChange change)
    {
        string? old = Of(plain.Old(difference, change));
        string? @new = Of(plain.New(difference, change));
        return old is null && @new is null ? null : Arrow(old, @new);
    }

    /// <summary>A rule that is new or gone, in plain language.</summary>
    public string Plain(RuleDifference difference) => plain.Of(difference).In(Language);

    /// <summary>What changed of a set beside its rules.</summary>
    public string Of(SetChange change) => words.Pair(words.Of(DifferenceWords.Of(change.Aspect)), Arrow(change.Old, change.New));

    /// <summary>What changed in the vocabulary.</summary>
    public string Of(VocabularyChange change)
    {
        string name = $"{words.Of(DifferenceWords.Of(change.Part))} {change.Name}";
        string what = Arrow(change.Old, change.New);
        what = change.Aspect is VocabularyAspect.Added or VocabularyAspect.Removed ? what : $"{words.Of(DifferenceWords.Of(change.Aspect))} {what}";
        string text = words.Pair(name, what);
        return change.Rules.Count == 0 ? text : words.Bracketed(text, words.Pair(words.Of(DifferenceWords.Rules), words.Listed(change.Rules)));
    }

    /// <summary>How many rules came to what.</summary>
    public string Summary(UnitDifference difference)
    {
        IGrouping<RuleDifferenceKind, RuleDifference>[] kinds =
            [.. difference.Sets.SelectMany(set => set.Rules).GroupBy(rule => rule.Kind).OrderBy(kind => kind.Key)];
        int rules = kinds.Sum(kind => kind.Count());
        string counts = words.Listed(kinds.Select(kind => $"{words.Of(DifferenceWords.Of(kind.Key))} {kind.Count()}"));
        string sum = words.Of(new($"{rules} 条规则有变化", rules == 1 ? "1 rule differs" : $"{rules} rules differ"));
        return rules == 0 ? sum : words.Pair(sum, counts);
    }

    /// <summary>That rules have other examples, or null where none has.</summary>
    public string? Examples(UnitDifference difference) => difference.OtherExamples.Count == 0 ? null : words.Pair(
        words.Of(new($"另有 {difference.OtherExamples.Count} 条规则只改了示例，含义不变", $"of {difference.OtherExamples.Count} more only the examples differ, not the meaning")),
        words.Listed(difference.OtherExamples));

    private string Name(RuleDifference difference)
    {
        string id = difference is { Old: { } old, New: { } @new } && old.Id != @new.Id ? $"{old.Id} → {@new.Id}" : difference.Rule.Id;
        return $"{id} {difference.Rule.Title.In(Language)}";
    }

    private string Arrow(string? old, string? @new) => (old, @new) switch
    {
        (null, _) => $"{words.Of(DifferenceWords.Added)} {@new}",
        (_, null) => $"{words.Of(DifferenceWords.Removed)} {old}",
        _ => $"{old} → {@new}",
    };

    private string? Of(Language.Localized? wording) => wording?.In(Language);
}
