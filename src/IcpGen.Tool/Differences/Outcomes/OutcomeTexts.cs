using System.Globalization;
using IcpGen.Documentation.Wordings;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Differences.Outcomes;

/// <summary>The lines about filings that come out otherwise, without their layout.</summary>
internal sealed class OutcomeTexts(Typography words)
{
    /// <summary>What a rule came out as.</summary>
    public string Of(RuleState state) => words.Of(OutcomeWords.Of(state));

    /// <summary>Where a filing stands, and its province.</summary>
    public string Place(FilingDifference filing)
    {
        string source = filing.Record is { } record ? string.Create(CultureInfo.InvariantCulture, $"{filing.File} #{record}") : filing.File;
        string line = words.Of(new($"第 {filing.Line} 行", $"line {filing.Line}"));
        string province = filing.Province is { } known && Provinces.NameOf(known) is { } name ? words.Of(name) : words.Of(Words.NoProvince);
        return $"{words.Bracketed(source, line)} · {province}";
    }

    /// <summary>What comes out otherwise: rule by rule, then the verdicts.</summary>
    public IEnumerable<string> Lines(FilingDifference filing)
    {
        foreach (StateChange rule in filing.Rules)
        {
            yield return words.Pair(rule.Rule, $"{Of(rule.Old)} → {Of(rule.New)}");
        }

        if (filing.OldForm != filing.NewForm)
        {
            yield return Verdict(Words.Form, filing.OldForm, filing.NewForm, isForm: true);
        }

        if (filing.OldFile != filing.NewFile)
        {
            yield return Verdict(Words.File, filing.OldFile, filing.NewFile, isForm: false);
        }
    }

    /// <summary>How many filings come out otherwise.</summary>
    public string Summary(OutcomeDifferences filings) => words.Of(new(
        $"共 {filings.Total} 份备案申请：结果改变 {filings.Filings.Count}，无法读取 {filings.Unreadable}",
        $"{Counted(filings.Total)}: {filings.Filings.Count} with another outcome, {filings.Unreadable} unreadable"));

    /// <summary>How many filings a rule decides otherwise.</summary>
    public string Of(OutcomeCount count) => words.Pair(
        count.Rule, words.Bracketed($"{Of(count.Old)} → {Of(count.New)}", words.Of(new($"{count.Filings} 份", Counted(count.Filings)))));

    private static string Counted(int filings) => filings == 1 ? "1 filing" : $"{filings} filings";

    private string Verdict(Localized of, FilingVerdict old, FilingVerdict @new, bool isForm) =>
        words.Pair(words.Of(of), $"{words.Of(Words.Of(old, isForm))} → {words.Of(Words.Of(@new, isForm))}");
}
