using IcpGen.Documentation.Changes;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;
using IcpGen.Tool.Differences.Outcomes;

namespace IcpGen.Tool.Differences;

/// <summary>Writes a change note as Markdown, as for a pull request.</summary>
internal sealed class MarkdownDifferences(TextWriter output, Typography words, DifferenceTexts texts) : IDifferenceWriter
{
    private bool _isApart = true;

    /// <inheritdoc/>
    public void Write(UnitDifference difference, OutcomeDifferences? filings)
    {
        Heading(2, difference.IsEmpty ? words.Of(DifferenceWords.Same) : texts.Summary(difference));
        if (difference.Vocabulary.Count > 0)
        {
            Heading(3, words.Of(DifferenceWords.Vocabulary));
            foreach (VocabularyChange change in difference.Vocabulary)
            {
                Line("- " + Escaped(texts.Of(change)));
            }
        }

        foreach (DifferenceSection section in DifferenceSections.Of(difference))
        {
            Write(section);
        }

        if (texts.Examples(difference) is { } examples)
        {
            Apart();
            Line(Escaped(examples));
        }

        if (filings is not null)
        {
            Write(filings);
        }
    }

    private void Heading(int level, string text)
    {
        Apart();
        Line(new string('#', level) + " " + Escaped(text));
        Apart();
    }

    // One empty line, wherever two parts of the note meet.
    private void Apart()
    {
        if (!_isApart)
        {
            Line(string.Empty);
        }
    }

    private void Line(string text)
    {
        output.WriteLine(text);
        _isApart = text.Length == 0;
    }

    private void Write(DifferenceSection section)
    {
        Heading(3, section.Set is { } set ? texts.Title(set) : words.Of(DifferenceWords.Everywhere));
        foreach (SetChange change in section.Set?.Changes ?? default)
        {
            Line("- " + Escaped(texts.Of(change)));
        }

        foreach (DifferenceEntry entry in section.Entries)
        {
            Line("- " + words.Pair($"**{Escaped(texts.Rules(entry))}**", Escaped(texts.Kind(entry))));
            if (entry.First.Kind is RuleDifferenceKind.Added or RuleDifferenceKind.Removed)
            {
                Line("  " + Escaped(texts.Plain(entry.First)));
            }

            foreach (RuleChange change in entry.First.Changes)
            {
                Write(change, texts.Plain(entry.First, change));
            }
        }
    }

    private void Write(RuleChange change, string? plain)
    {
        string aspect = texts.Aspect(change);
        Line("  - " + Escaped(plain is null ? aspect : words.Pair(aspect, plain)));
        Line("    ```diff");
        Lines("-", change.Old);
        Lines("+", change.New);
        Line("    ```");
    }

    private void Lines(string sign, Side? side)
    {
        foreach (string line in side?.Text.Split('\n') ?? [])
        {
            // A fence in a text would end the block.
            Line($"    {sign} {line.Replace("```", "` ` `", StringComparison.Ordinal)}");
        }
    }

    private void Write(OutcomeDifferences filings)
    {
        OutcomeTexts outcomes = new(words);
        Heading(3, words.Of(DifferenceWords.Filings));
        Line(Escaped(outcomes.Summary(filings)));
        if (filings.ByRule.Count > 0)
        {
            Apart();
            Line($"| {words.Of(OutcomeWords.Rule)} | {words.Of(OutcomeWords.Before)} | {words.Of(OutcomeWords.After)} | {words.Of(OutcomeWords.Filings)} |");
            Line("|---|---|---|---:|");
            foreach (OutcomeCount count in filings.ByRule)
            {
                Line($"| {count.Rule} | {outcomes.Of(count.Old)} | {outcomes.Of(count.New)} | {count.Filings} |");
            }

            Apart();
        }

        foreach (FilingDifference filing in filings.Filings)
        {
            Line("- " + words.Pair(Escaped(outcomes.Place(filing)), Escaped(string.Join(words.Language == "en" ? "; " : "；", outcomes.Lines(filing)))));
        }
    }

    private static string Escaped(string text)
    {
        System.Text.StringBuilder escaped = new();
        foreach (char character in text)
        {
            if (@"\`*_[]<>|#~".Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character == '\n' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
