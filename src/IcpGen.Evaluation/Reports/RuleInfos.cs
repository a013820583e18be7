using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What is known of rules without a filing.</summary>
internal static class RuleInfos
{
    /// <summary>A rule's entry in the catalogue of its rule set.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="all">All rules of the set, in order.</param>
    public static RuleInfo Of(Rule rule, IReadOnlyList<Rule> all)
    {
        List<string?> shown = [.. rule.Shown().Select(part => part.Source)];
        return new()
        {
            Id = rule.Id,
            Clauses = [.. rule.Clauses],
            Title = rule.Title.AsText(),
            Message = Format(rule.Say, rule.SayEn, shown),
            Remedy = Format(rule.Mend, rule.MendEn, shown),
            Note = rule.Note,
            From = rule.EffectiveFrom is { } from ? DateOnly.FromDateTime(from) : DateOnly.MinValue,
            Until = rule.EffectiveUntil is { } until ? DateOnly.FromDateTime(until) : DateOnly.MaxValue,
            LiftedBy = [.. Enumerable.Range(0, all.Count).Where(index => all[index].Overrides.Any(lift => lift.RuleId == rule.Id))],
        };
    }

    private static Localized? Format(Template? zh, Template? en, List<string?> shown) =>
        zh is null ? null : new(Format(zh, shown), en is null ? null : Format(en, shown));

    // A composite format: the values by number, braces doubled.
    private static string Format(Template template, List<string?> shown) => string.Concat(template.Parts.Select(part => part.Text is { } text
        ? text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        : string.Create(CultureInfo.InvariantCulture, $"{{{shown.IndexOf(part.Source)}}}")));
}
