using IcpGen.Documentation.Wordings;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes checklists for people.</summary>
internal sealed class ChecklistSections(IPage page, Typography words)
{
    /// <summary>Writes documents, procedures and notices; parts with nothing in them are left out.</summary>
    public void Write(Checklist checklist)
    {
        Section(Words.Documents, checklist.Documents, line =>
            Item(line.Supply, line.Certainty, line.GetText(words.Language), line.Rules));
        Section(Words.Procedures, checklist.Procedures, line =>
            Item(line.Supply, line.Certainty, words.Of(line.Procedure), line.Rules));
        Section(Words.Notices, checklist.Notices, line =>
            page.Line(2, Sourced(Doubted(line.Certainty, words.Of(line.Text)), [line.Rule])));
    }

    private void Section<T>(Localized heading, IReadOnlyList<T> lines, Action<T> write)
    {
        if (lines.Count == 0)
        {
            return;
        }

        page.Line();
        page.Line(0, words.Of(heading), Tone.Heading);
        foreach (T line in lines)
        {
            write(line);
        }
    }

    private void Item(Supply supply, Certainty certainty, string text, IReadOnlyList<RuleInfo> rules)
    {
        Tone tone = supply switch
        {
            Supply.Supplied => Tone.Good,
            Supply.Missing when certainty == Certainty.Due => Tone.Bad,
            _ => Tone.Doubtful,
        };
        page.Line(2, $"{words.Of(Words.Of(supply))} {Sourced(Doubted(certainty, text), rules)}", tone);
    }

    private string Doubted(Certainty certainty, string text) => certainty == Certainty.Due ? text : words.Of(Words.Perhaps) + text;

    private string Sourced(string text, IReadOnlyList<RuleInfo> rules) => words.Bracketed(text, words.Listed(rules.Select(rule => rule.Id)));
}
