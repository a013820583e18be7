using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Rules;

/// <summary>Gathers all there is to tell of rules.</summary>
/// <param name="plain">What says rules in plain language.</param>
/// <param name="asOf">The day that decides what is in effect, or null where that is not asked.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class RuleExplainer(PlainTexts plain, DateOnly? asOf, string language)
{
    private static readonly Localized Always = new("一直有效", "always in effect");

    /// <summary>A rule without a filing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="set">The set that it stands in.</param>
    public RuleExplanation Explain(Rule rule, RuleSet set)
    {
        RuleText text = plain.Of(rule);
        OverrideChains chains = new(set, language);
        bool isEnglish = language == "en";
        return new()
        {
            Rule = rule.Id,
            Ids = [.. rule.Ids],
            Title = rule.Title.In(language),
            RuleSet = set.Label.In(language),
            Clauses = [.. rule.Clauses],
            Source = set.Source,
            File = rule.Span.Path,
            Line = rule.Span.Line + 1,
            From = Day(rule.EffectiveFrom),
            Until = Day(rule.EffectiveUntil),
            Period = PeriodTexts.Of(rule)?.In(language) ?? Always.In(language),
            IsInEffect = asOf is not { } day || rule.IsInEffect(day.ToDateTime(TimeOnly.MinValue)),
            Definition = rule.Definition is { } used ? new(used.Name, used.Label.In(language)) : null,
            Text = text.Sentence.In(language),
            Scope = Outline(text.Scope),
            When = Outline(text.When),
            Each = text.Each?.In(language),
            Cases = [.. text.Cases.Select(part => part.In(language))],
            Where = Outline(text.Where),
            Demands = [.. text.Demands.Select(demand => new ExplainedDemand(MemberNames.Of(demand.Kind), demand.Text.In(language), Outline(demand.Outline)))],
            Say = Message(isEnglish ? rule.SayEn ?? rule.Say : rule.Say, rule),
            Mend = Message(isEnglish ? rule.MendEn ?? rule.Mend : rule.Mend, rule),
            Note = rule.Note,
            Lifts = chains.LiftedBy(rule),
            LiftedBy = chains.LiftersOf(rule),
            Examples = [.. rule.Examples.Select(Example)],
        };
    }

    private static ExplainedExample Example(Example example) =>
        new(MemberNames.Of(example.Outcome), example.Title, Day(example.Today)!, example.At, example.Span.Line + 1);

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private OutlineItem? Outline(PlainNode? node) =>
        node is null ? null : new(node.Text.In(language), MemberNames.Of(node.Kind), [.. node.Children.Select(child => Outline(child)!)]);

    // What a message shows is named in braces.
    private string? Message(Template? template, Rule rule) => template is null ? null
        : string.Concat(template.Parts.Select(part => part.Text ?? Shown(part.Value!, rule)));

    private string Shown(Expression value, Rule rule)
    {
        string name = plain.Language.Value(value, rule).In(language);
        return value is LiteralExpression ? name : $"{{{name}}}";
    }
}
