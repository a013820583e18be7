using IcpGen.Documentation.Rules;
using IcpGen.Documentation.Wordings;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Explaining;

/// <summary>Writes a rule's conditions line by line.</summary>
internal sealed class OutlineSection(IPage page, Typography words)
{
    /// <summary>Writes the conditions, where there are several.</summary>
    public void Write(RuleExplanation rule)
    {
        page.Line();
        page.Line(0, words.Of(ExplainWords.Parts), Tone.Heading);
        Part(ExplainWords.Scope, rule.Scope);
        Part(ExplainWords.When, rule.When);
        if (rule.Each is { } each)
        {
            page.Line(2, words.Pair(words.Of(ExplainWords.Each), each));
        }

        Part(ExplainWords.Where, rule.Where);
        foreach (ExplainedDemand demand in rule.Demands)
        {
            page.Line(2, demand.Kind == "notice" ? demand.Text : words.Pair(words.Of(ExplainWords.Demand), demand.Text));
            if (demand.Outline is { Parts.Count: > 0 } outline)
            {
                Items(outline, 4);
            }
        }
    }

    private void Part(Localized heading, OutlineItem? item)
    {
        if (item is null)
        {
            return;
        }

        page.Line(2, words.Pair(words.Of(heading), item.Text));
        foreach (OutlineItem part in item.Parts)
        {
            Items(part, 4);
        }
    }

    private void Items(OutlineItem item, int indent)
    {
        page.Line(indent, item.Parts.Count > 0 ? $"· {words.Pair(item.Text, string.Empty).TrimEnd()}" : $"· {item.Text}");
        foreach (OutlineItem part in item.Parts)
        {
            Items(part, indent + 2);
        }
    }
}
