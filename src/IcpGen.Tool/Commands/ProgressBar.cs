using IcpGen.Tool.Rendering;
using Spectre.Console;

namespace IcpGen.Tool.Commands;

/// <summary>Shows how far a long run is, where somebody sees it and results do not run over it.</summary>
internal static class ProgressBar
{
    private const int FewestFilings = 200;

    /// <summary>Does the work, which writes its errors and advances by one for each filing.</summary>
    public static void Run(ToolStreams streams, string language, int filings, Action<TextWriter, Action> work)
    {
        if (!streams.IsErrorTerminal || streams.IsOutputTerminal || filings < FewestFilings)
        {
            work(streams.Error, () => { });
            return;
        }

        // Errors wait for the end, so that they do not tear the bar.
        using StringWriter errors = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask bar = context.AddTask(language == "en" ? "Checking filings" : "正在检查", maxValue: filings);
            work(errors, () => bar.Increment(1));
        });
        streams.Error.Write(errors.ToString());
    }
}
