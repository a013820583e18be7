using IcpGen.Documentation.Changes;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;
using IcpGen.Tool.Differences;
using IcpGen.Tool.Differences.Outcomes;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>diff</c>.</summary>
internal sealed class DiffRun(DiffOptions options, ToolStreams streams)
{
    /// <summary>Compares the rules and, where filings are given, what they make of them.</summary>
    public ExitCode Run()
    {
        if (Rules(options.Old) is not { } old || Rules(options.New) is not { } @new)
        {
            return ExitCode.BadInput;
        }

        UnitDifference difference = RuleComparer.Compare(old, @new);
        OutcomeDifferences? filings = null;
        if (options.Filings.Count > 0)
        {
            FactSource facts = new(options.FactsFile, options.Language, streams);
            if (facts.Find(old.Vocabulary) is not { } known || facts.Find(@new.Vocabulary) is not { } knownNow)
            {
                return ExitCode.BadInput;
            }

            filings = Try(new(new(old, known, options.AsOf), new(@new, knownNow, options.AsOf), difference));
        }

        Writer(new(old, @new)).Write(difference, filings);
        return filings?.Unreadable > 0 ? ExitCode.BadInput
            : options.HasExitCode && !difference.IsEmpty ? ExitCode.Violated
            : ExitCode.Ready;
    }

    private RuleUnit? Rules(string named) => RuleSource.Named(named, options.Language, streams.Error).Find();

    private OutcomeDifferences Try(OutcomeComparer comparer)
    {
        FilingSlice[] filings = [.. options.Filings.SelectMany(file => InputLoader.Load(file, streams.Input).Filings)];
        ProgressBar.Run(streams, options.Language, filings.Length, (errors, advance) =>
        {
            foreach (FilingSlice filing in filings)
            {
                foreach (InputError error in comparer.Try(filing))
                {
                    errors.WriteLine(error.In(options.Language));
                }

                advance();
            }
        });
        return comparer.Result;
    }

    private IDifferenceWriter Writer(PlainSides plain)
    {
        Typography words = new(options.Language);
        DifferenceTexts texts = new(words, plain);
        return options.Format switch
        {
            "json" => new JsonDifferences(streams.Output, options.Language, plain),
            "markdown" => new MarkdownDifferences(streams.Output, words, texts),
            _ => new TextDifferences(streams.IsOutputTerminal ? new TerminalPage(streams.Output) : new PlainPage(streams.Output), words, texts),
        };
    }
}
