using System.Globalization;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Explaining;

/// <summary>Gathers all there is to tell of rules.</summary>
/// <param name="unit">The rules.</param>
/// <param name="paths">The files they come from; empty for the shipped ones.</param>
/// <param name="asOf">The day that decides what is in effect.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class Explainer(RuleUnit unit, IReadOnlyList<string> paths, AsOf asOf, string language)
{
    private readonly PlainLanguage _plain = new(unit);
    private readonly DefinitionLabels _definitions = new(paths);

    /// <summary>A rule without a filing.</summary>
    public RuleExplanation Explain(FoundRule found)
    {
        Rule rule = found.Rule;
        RuleText text = _plain.Explain(rule);
        OverrideChains chains = new(found.Set, language);
        bool isEnglish = language == "en";
        return new()
        {
            Rule = rule.Id,
            Ids = [.. rule.Ids],
            Title = rule.Title.In(language),
            RuleSet = found.Set.Label.In(language),
            Clauses = [.. rule.Clauses],
            Source = found.Set.Source,
            File = rule.Span.Path,
            Line = rule.Span.Line + 1,
            From = Day(rule.EffectiveFrom),
            Until = Day(rule.EffectiveUntil),
            IsInEffect = rule.IsInEffect(asOf.Rules.ToDateTime(TimeOnly.MinValue)),
            Definition = rule.Definition is { } name ? new(name, _definitions.Find(name).In(language)) : null,
            Text = text.Sentence.In(language),
            Scope = Outline(text.Scope),
            When = Outline(text.When),
            Each = text.Each?.In(language),
            Where = Outline(text.Where),
            Demands = [.. text.Demands.Select(demand => new ExplainedDemand(JsonNames.Of(demand.Kind), demand.Text.In(language), Outline(demand.Outline)))],
            Say = Message(isEnglish ? rule.SayEn ?? rule.Say : rule.Say, rule),
            Mend = Message(isEnglish ? rule.MendEn ?? rule.Mend : rule.Mend, rule),
            Note = rule.Note,
            Lifts = chains.LiftedBy(rule),
            LiftedBy = chains.LiftersOf(rule),
            Examples = [.. rule.Examples.Select(Example)],
        };
    }

    private static ExplainedExample Example(Example example) =>
        new(JsonNames.Of(example.Outcome), example.Title, Day(example.Today)!, example.At, example.Span.Line + 1);

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private OutlineItem? Outline(PlainNode? node) =>
        node is null ? null : new(node.Text.In(language), JsonNames.Of(node.Kind), [.. node.Children.Select(child => Outline(child)!)]);

    // What a message shows is named in braces.
    private string? Message(Template? template, Rule rule) => template is null ? null
        : string.Concat(template.Parts.Select(part => part.Text ?? Shown(part.Value!, rule)));

    private string Shown(Expression value, Rule rule)
    {
        string name = _plain.Value(value, rule).In(language);
        return value is LiteralExpression ? name : $"{{{name}}}";
    }
}
