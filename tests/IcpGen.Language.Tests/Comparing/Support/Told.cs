using IcpGen.Language.Comparing;

namespace IcpGen.Language.Tests.Comparing.Support;

/// <summary>Writes differences out, a line for each, so that tests can say what they expect.</summary>
internal static class Told
{
    public static IEnumerable<string> Of(UnitDifference difference) =>
        difference.Vocabulary.Select(Of)
            .Concat(difference.Sets.SelectMany(set => set.Changes.Select(Of).Concat(set.Rules.SelectMany(Of))));

    private static string Of(VocabularyChange change) =>
        $"{change.Part} {change.Name} {change.Aspect}: {change.Old ?? "-"} → {change.New ?? "-"}{(change.Rules.Count == 0 ? "" : $" (read by {string.Join(", ", change.Rules)})")}";

    private static string Of(SetChange change) => $"{change.Aspect}: {change.Old ?? "-"} → {change.New ?? "-"}";

    private static IEnumerable<string> Of(RuleDifference difference) =>
        difference.Changes.Select(change => "  " + Of(change)).Prepend(Name(difference) + " " + difference.Kind);

    private static string Of(RuleChange change) =>
        $"{change.Aspect}{(change.Effect == Effect.None ? "" : " " + change.Effect)}: {change.Old?.Text ?? "-"} → {change.New?.Text ?? "-"}";

    private static string Name(RuleDifference difference) =>
        difference is { Old: { } old, New: { } @new } && old.Id != @new.Id ? $"{old.Id} → {@new.Id}" : difference.Rule.Id;
}
