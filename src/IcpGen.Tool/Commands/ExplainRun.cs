using System.Globalization;
using IcpGen.Documentation.Rules;
using IcpGen.Language.Rules;
using IcpGen.Tool.Explaining;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>explain</c>.</summary>
internal sealed class ExplainRun(ExplainOptions options, ToolStreams streams)
{
    /// <summary>Finds the rules and tells about them.</summary>
    public ExitCode Run()
    {
        if (new RuleSource(options.RulePaths, options.Language, streams.Error).Find() is not { } rules
            || CodeTableChoice.Of(rules, options.CodeTable, options.Language, streams.Error) is not { } unit)
        {
            return ExitCode.BadInput;
        }

        RuleFinder finder = new(unit);
        IReadOnlyList<FoundRule> found = finder.Find(options.Id);
        if (found.Count == 0)
        {
            return Refuse(new("icpgen", null, string.Empty, finder.Missing(options.Id)));
        }

        FilingExplainer? filing = null;
        if (options.FilingFile is { } file && (filing = FindFiling(file, unit)) is null)
        {
            return ExitCode.BadInput;
        }

        RuleExplainer explainer = new(new PlainTexts(unit), options.AsOf.Rules, options.Language);
        Write([.. found.Select(rule => Explain(rule, explainer, filing))]);
        return ExitCode.Ready;
    }

    private static ExplainedRule Explain(FoundRule found, RuleExplainer explainer, FilingExplainer? filing)
    {
        RuleExplanation rule = explainer.Explain(found.Rule, found.Set);
        return new(rule, rule.IsInEffect ? filing?.Explain(found) : null);
    }

    private FilingExplainer? FindFiling(string file, RuleUnit unit)
    {
        if (new FactSource(options.FactsFile, options.Language, streams).Find(unit.Vocabulary) is not { } facts)
        {
            return null;
        }

        FilingSlice slice = InputLoader.Load(file, streams.Input).Filings[0];
        ReadFiling read = new FilingReader(unit.Vocabulary).Read(slice);
        foreach (InputError error in read.Complaints)
        {
            Refuse(error);
        }

        string name = slice.Record is { } record ? string.Create(CultureInfo.InvariantCulture, $"{slice.Text.Name} #{record}") : slice.Text.Name;
        return read.Filing is { } filing ? new(unit, filing, name, facts, options.AsOf, options.Language) : null;
    }

    private void Write(IReadOnlyList<ExplainedRule> rules)
    {
        if (options.IsJson)
        {
            JsonExplanation.Write(rules, streams.Output);
            return;
        }

        IPage page = streams.IsOutputTerminal ? new TerminalPage(streams.Output) : new PlainPage(streams.Output);
        new TextExplanation(page, new(options.Language)).Write(rules, options.AsOf.Rules.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private ExitCode Refuse(InputError error)
    {
        streams.Error.WriteLine(error.In(options.Language));
        return ExitCode.BadInput;
    }
}
