using IcpGen.Documentation.Wordings;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Explaining;

/// <summary>Writes what a rule says of a filing, and how it came to it.</summary>
internal sealed class TraceSection(IPage page, Typography words)
{
    /// <summary>Writes the outcome and the steps.</summary>
    public void Write(FilingExplanation filing)
    {
        page.Line();
        page.Line(0, $"{filing.File} · {words.Of(Words.AsOf)} {filing.AsOf}", Tone.Heading);
        page.Line(2, Outcome(filing), ToneOf(filing.Outcome));
        if (filing.IsOwnProvince == false)
        {
            page.Line(2, words.Of(ExplainWords.OtherProvince), Tone.Doubtful);
        }

        page.Line();
        page.Line(0, words.Of(ExplainWords.Steps), Tone.Heading);
        foreach (TracedLine step in filing.Steps)
        {
            Step(step, 2);
        }

        if (filing.Needs.Count > 0)
        {
            page.Line();
            page.Line(0, words.Of(ExplainWords.WouldDecide), Tone.Heading);
            foreach (NeededThing need in filing.Needs)
            {
                page.Line(2, need.Path.Length == 0 ? need.Label : words.Bracketed(need.Path, need.Label), Tone.Doubtful);
            }
        }
    }

    private static Tone ToneOf(string outcome) => outcome switch
    {
        "violated" => Tone.Bad,
        "satisfied" => Tone.Good,
        "undetermined" => Tone.Doubtful,
        _ => Tone.Faint,
    };

    private string Outcome(FilingExplanation filing)
    {
        string outcome = words.Of(ExplainWords.OfOutcome(filing.Outcome));
        Localized lifted = new($"被 {filing.LiftedBy} 取代", $"lifted by {filing.LiftedBy}");
        return filing.LiftedBy is null ? outcome : words.Bracketed(outcome, words.Of(lifted));
    }

    private void Step(TracedLine line, int indent)
    {
        page.Line(indent, Text(line), line.Decides && line.Answer is not null ? Tone.Heading : Tone.Plain);
        foreach (TracedLine part in line.Parts)
        {
            Step(part, indent + 4);
        }
    }

    private string Text(TracedLine line)
    {
        string what = ExplainWords.OfStep(line.Kind) is { } kind ? words.Pair(words.Of(kind), line.Text)
            : line.Path is { Length: > 0 } path && path != line.Text ? words.Bracketed(path, line.Text)
            : line.Text;
        string found = line.Found is null ? what : $"{what} = {line.Found}";
        string answered = line.Answer is null ? found : $"{words.Of(ExplainWords.OfAnswer(line.Answer))}  {found}";
        return IsLastToDecide(line) ? $"{answered}  ← {words.Of(ExplainWords.Decides)}" : answered;
    }

    // Marked once: where nothing below it that can be answered decides.
    private static bool IsLastToDecide(TracedLine line) =>
        line is { Decides: true, Answer: not null } && !line.Parts.Any(part => part is { Decides: true, Answer: not null });
}
