using IcpGen.Documentation.Rules;
using IcpGen.Documentation.Wordings;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Explaining;

/// <summary>Writes explanations for people.</summary>
internal sealed class TextExplanation(IPage page, Typography words)
{
    /// <summary>Writes explanations one after the other.</summary>
    /// <param name="rules">What there is to tell.</param>
    /// <param name="asOf">The day that decides what is in effect.</param>
    public void Write(IReadOnlyList<ExplainedRule> rules, string asOf)
    {
        foreach (ExplainedRule rule in rules)
        {
            if (rule != rules[0])
            {
                page.Line();
            }

            Write(rule, asOf);
        }
    }

    private void Write(ExplainedRule rule, string asOf)
    {
        page.Line(0, $"{words.Listed(rule.Ids)}  {rule.Title}", Tone.Heading);
        string clauses = $"{words.Of(ExplainWords.Clause)} {words.Listed(rule.Clauses)}";
        page.Line(0, string.Join(" · ", new[] { rule.RuleSet, clauses, rule.Source, $"{rule.File}:{rule.Line}" }.Where(part => part is not null)), Tone.Faint);
        page.Line(0, Effect(rule, asOf), rule.IsInEffect ? Tone.Faint : Tone.Doubtful);
        if (rule.Definition is { } definition)
        {
            page.Line(0, words.Pair(words.Of(ExplainWords.Definition), $"{definition.Name}  {definition.Label}"), Tone.Faint);
        }

        Section(ExplainWords.Meaning, rule.Text);
        new OutlineSection(page, words).Write(rule);
        Section(ExplainWords.Say, rule.Say);
        Section(ExplainWords.Mend, rule.Mend);
        Section(ExplainWords.Note, rule.Note);
        Chain(ExplainWords.Lifts, rule.Lifts);
        Chain(ExplainWords.LiftedBy, rule.LiftedBy);
        Examples(rule.Examples);
        if (rule.Filing is { } filing)
        {
            new TraceSection(page, words).Write(filing);
        }
    }

    private string Effect(ExplainedRule rule, string asOf)
    {
        return rule.IsInEffect ? rule.Period : words.Bracketed(rule.Period, $"{asOf} {words.Of(ExplainWords.NotNow)}");
    }

    private void Section(Localized heading, string? text)
    {
        if (text is not null)
        {
            page.Line();
            page.Line(0, words.Of(heading), Tone.Heading);
            page.Line(2, text);
        }
    }

    private void Chain(Localized heading, IReadOnlyList<LiftLink> links)
    {
        if (links.Count > 0)
        {
            page.Line();
            page.Line(0, words.Of(heading), Tone.Heading);
            Chain(links, 2);
        }
    }

    private void Chain(IReadOnlyList<LiftLink> links, int indent)
    {
        foreach (LiftLink link in links)
        {
            page.Line(indent, words.Pair($"{link.Rule}  {link.Title}", link.Because));
            Chain(link.Further, indent + 2);
        }
    }

    private void Examples(IReadOnlyList<ExplainedExample> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        page.Line();
        string counts = words.Listed(examples.GroupBy(example => example.Outcome).Select(group => $"{words.Of(OutcomeTexts.OfExample(group.Key))} {group.Count()}"));
        page.Line(0, words.Bracketed(words.Of(ExplainWords.Examples), counts), Tone.Heading);
        foreach (ExplainedExample example in examples.Where(example => example.Title is not null))
        {
            page.Line(2, words.Pair(words.Of(OutcomeTexts.OfExample(example.Outcome)), $"{example.Title}"));
        }
    }
}
