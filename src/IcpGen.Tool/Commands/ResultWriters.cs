using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>Chooses how results are written.</summary>
internal static class ResultWriters
{
    /// <summary>The writer that the options ask for.</summary>
    public static IResultWriter For(ValidateOptions options, ToolStreams streams, IReadOnlyList<SplitInput> inputs, Vocabulary vocabulary)
    {
        if (options.IsJson)
        {
            return new JsonResultWriter(streams.Output, Layout(inputs), options.Language, options.WithChecklist);
        }

        IPage page = streams.IsOutputTerminal ? new TerminalPage(streams.Output) : new PlainPage(streams.Output);
        Typography words = new(options.Language);
        ChecklistSections? checklist = options.WithChecklist ? new(page, words) : null;
        return new TextResultWriter(page, words, new(page, words, new FieldLabels(vocabulary)), checklist);
    }

    private static InputLayout Layout(IReadOnlyList<SplitInput> inputs) =>
        inputs is [var only] ? only.Layout
        : inputs.All(input => input.Layout == InputLayout.Sequence) ? InputLayout.Sequence
        : InputLayout.Array;
}
