using IcpGen.Documentation.Changes;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;
using IcpGen.Tool.Differences.Outcomes;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Differences;

/// <summary>Writes a change note for people to read on a page.</summary>
internal sealed class TextDifferences(IPage page, Typography words, DifferenceTexts texts) : IDifferenceWriter
{
    /// <inheritdoc/>
    public void Write(UnitDifference difference, OutcomeDifferences? filings)
    {
        if (difference.IsEmpty)
        {
            page.Line(0, words.Of(DifferenceWords.Same), Tone.Good);
        }

        if (difference.Vocabulary.Count > 0)
        {
            page.Line(0, words.Of(DifferenceWords.Vocabulary), Tone.Heading);
            foreach (VocabularyChange change in difference.Vocabulary)
            {
                page.Line(2, texts.Of(change));
            }

            page.Line();
        }

        foreach (DifferenceSection section in DifferenceSections.Of(difference))
        {
            Write(section);
            page.Line();
        }

        if (!difference.IsEmpty)
        {
            page.Line(0, texts.Summary(difference), Tone.Heading);
        }

        if (texts.Examples(difference) is { } examples)
        {
            page.Line(0, examples, Tone.Faint);
        }

        if (filings is not null)
        {
            Write(filings);
        }
    }

    private void Write(OutcomeDifferences filings)
    {
        OutcomeTexts outcomes = new(words);
        page.Line();
        page.Line(0, words.Of(DifferenceWords.Filings), Tone.Heading);
        foreach (FilingDifference filing in filings.Filings)
        {
            page.Line(2, outcomes.Place(filing));
            foreach (string line in outcomes.Lines(filing))
            {
                page.Line(4, line);
            }
        }

        if (filings.ByRule.Count > 0)
        {
            page.Line();
        }

        foreach (OutcomeCount count in filings.ByRule)
        {
            page.Line(2, outcomes.Of(count));
        }

        page.Line(0, outcomes.Summary(filings), Tone.Heading);
    }

    private void Write(DifferenceSection section)
    {
        page.Line(0, section.Set is { } set ? texts.Title(set) : words.Of(DifferenceWords.Everywhere), Tone.Heading);
        foreach (SetChange change in section.Set?.Changes ?? default)
        {
            page.Line(2, texts.Of(change));
        }

        foreach (DifferenceEntry entry in section.Entries)
        {
            Write(entry);
        }
    }

    private void Write(DifferenceEntry entry)
    {
        page.Line(2, words.Pair(texts.Rules(entry), texts.Kind(entry)), ToneOf(entry.First.Kind));
        if (entry.First.Kind is RuleDifferenceKind.Added or RuleDifferenceKind.Removed)
        {
            page.Line(4, texts.Plain(entry.First));
        }

        foreach (RuleChange change in entry.First.Changes)
        {
            Write(change, texts.Plain(entry.First, change));
        }
    }

    private void Write(RuleChange change, string? plain)
    {
        page.Line(4, plain is null ? texts.Aspect(change) : words.Pair(texts.Aspect(change), plain));
        if (change.Old is { } old)
        {
            page.Line(6, "- " + old.Text, Tone.Bad);
        }

        if (change.New is { } @new)
        {
            page.Line(6, "+ " + @new.Text, Tone.Good);
        }
    }

    private static Tone ToneOf(RuleDifferenceKind kind) =>
        kind is RuleDifferenceKind.Reworded or RuleDifferenceKind.Renumbered ? Tone.Plain : Tone.Doubtful;
}
