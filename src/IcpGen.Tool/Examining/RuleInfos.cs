using System.Globalization;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>The catalogue entries of rules read at run time.</summary>
internal static class RuleInfos
{
    /// <summary>A label as reports carry it.</summary>
    public static Localized Text(Label label) => new(label.Zh, label.En);

    /// <summary>A rule's entry.</summary>
    public static RuleInfo Of(Rule rule)
    {
        List<string> values = [.. Values(rule)];
        return new()
        {
            Id = rule.Id,
            Clauses = [.. rule.Clauses],
            Title = Text(rule.Title),
            Message = Format(rule.Say, rule.SayEn, values),
            Remedy = Format(rule.Mend, rule.MendEn, values),
            Note = rule.Note,
            From = rule.EffectiveFrom is { } from ? DateOnly.FromDateTime(from) : DateOnly.MinValue,
            Until = rule.EffectiveUntil is { } until ? DateOnly.FromDateTime(until) : DateOnly.MaxValue,
        };
    }

    // The evaluator gives arguments in this very order.
    private static IEnumerable<string> Values(Rule rule) =>
        new[] { rule.Say, rule.SayEn, rule.Mend, rule.MendEn }
            .SelectMany(template => template?.Parts ?? default)
            .Where(part => part.Value is not null)
            .Select(part => part.Source ?? string.Empty)
            .Distinct(StringComparer.Ordinal);

    private static Localized? Format(Template? zh, Template? en, List<string> values) =>
        zh is null ? null : new(Format(zh, values), en is null ? null : Format(en, values));

    private static string Format(Template template, List<string> values)
    {
        StringBuilder format = new();
        foreach (TemplatePart part in template.Parts)
        {
            format.Append(part.Text is { } text
                ? text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
                : string.Create(CultureInfo.InvariantCulture, $"{{{values.IndexOf(part.Source ?? string.Empty)}}}"));
        }

        return format.ToString();
    }
}
