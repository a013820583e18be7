using IcpGen.Documentation.Changes;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>Tells what changed between two versions of the rules.</summary>
internal sealed class ChangePages(RuleUnit before, RuleUnit after, Typography words)
{
    private readonly DifferenceTexts _texts = new(words, new PlainSides(before, after));

    /// <summary>The page.</summary>
    public ChangePage Page(UnitDifference difference) => new(
        difference.IsEmpty ? words.Of(DifferenceWords.Same) : _texts.Summary(difference),
        [.. difference.Vocabulary.Select(_texts.Of)],
        [.. DifferenceSections.Of(difference).Select(Section)],
        _texts.Examples(difference));

    private ChangeSection Section(DifferenceSection section) => new(
        section.Set is { } set ? _texts.Title(set) : words.Of(DifferenceWords.Everywhere),
        [.. (section.Set?.Changes ?? default).Select(_texts.Of)],
        [.. section.Entries.Select(Entry)]);

    private ChangeEntry Entry(DifferenceEntry entry) => new(
        _texts.Rules(entry),
        MemberNames.Of(entry.First.Kind),
        _texts.Kind(entry),
        entry.First.Kind is RuleDifferenceKind.Added or RuleDifferenceKind.Removed ? _texts.Plain(entry.First) : null,
        [.. entry.First.Changes.Select(change => Line(entry.First, change))]);

    private ChangeLine Line(RuleDifference difference, RuleChange change) =>
        new(_texts.Aspect(change), _texts.Plain(difference, change), Lines(change.Old), Lines(change.New));

    private static string[] Lines(Side? side) => side?.Text.Split('\n') ?? [];
}
