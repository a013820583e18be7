using IcpGen.Language.Comparing;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>Finds the filings that two versions of the rules judge otherwise.</summary>
/// <param name="old">Runs the rules as they were.</param>
/// <param name="new">Runs the rules as they are.</param>
/// <param name="difference">What differs between the rules.</param>
internal sealed class OutcomeComparer(OutcomeRun old, OutcomeRun @new, UnitDifference difference)
{
    private readonly List<FilingDifference> _changed = [];

    private readonly Dictionary<string, string> _renumbered = difference.Sets.SelectMany(set => set.Rules)
        .Where(rule => rule is { Old: not null, New: not null } && rule.Old.Id != rule.New.Id)
        .GroupBy(rule => rule.Old!.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().New!.Id, StringComparer.Ordinal);

    // A filing is read once, unless the two speak of different things.
    private readonly bool _areInTheSameTerms = old.Vocabulary == @new.Vocabulary;

    private int _total;
    private int _unreadable;

    /// <summary>What came of all filings so far.</summary>
    public OutcomeDifferences Result => new(_total, _unreadable, _changed);

    /// <summary>Tries a filing.</summary>
    /// <returns>What makes it, or a value in it, unreadable.</returns>
    public IReadOnlyList<InputError> Try(FilingSlice slice)
    {
        _total++;
        ReadFiling before = old.Read(slice);
        ReadFiling after = _areInTheSameTerms ? before : @new.Read(slice);
        if (before.Filing is not { } was || after.Filing is not { } filing)
        {
            _unreadable++;
            return Complaints(before, after);
        }

        Add(slice, @new.ProvinceOf(filing), Renumbered(old.Of(was)), @new.Of(filing));
        return Complaints(before, after);
    }

    private static InputError[] Complaints(ReadFiling before, ReadFiling after) => [.. after.Complaints.Concat(before.Complaints).Distinct()];

    private void Add(FilingSlice slice, Province? province, FilingOutcomes before, FilingOutcomes after)
    {
        StateChange[] rules =
        [
            .. after.Rules.Keys.Concat(before.Rules.Keys.Where(id => !after.Rules.ContainsKey(id)))
                .Select(id => new StateChange(id, before.Rules.GetValueOrDefault(id), after.Rules.GetValueOrDefault(id)))
                .Where(change => change.Old != change.New),
        ];
        if (rules.Length == 0 && before.Form == after.Form && before.File == after.File)
        {
            return;
        }

        _changed.Add(new()
        {
            File = slice.Text.Name,
            Record = slice.Record,
            Line = slice.Text.PositionOf(slice.Start).Line,
            Province = province,
            OldForm = before.Form,
            NewForm = after.Form,
            OldFile = before.File,
            NewFile = after.File,
            Rules = rules,
        });
    }

    private FilingOutcomes Renumbered(FilingOutcomes outcomes) => _renumbered.Count == 0 ? outcomes : outcomes with
    {
        Rules = outcomes.Rules.GroupBy(rule => _renumbered.GetValueOrDefault(rule.Key, rule.Key), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(rule => rule.Value), StringComparer.Ordinal),
    };
}
