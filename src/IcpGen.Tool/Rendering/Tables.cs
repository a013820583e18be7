using Spectre.Console;

namespace IcpGen.Tool.Rendering;

/// <summary>Writes tables.</summary>
internal static class Tables
{
    private const int PlainWidth = 160;

    /// <summary>Writes a table. In a file or a pipe no line ends in the blanks that fill its columns.</summary>
    public static void Write(Table table, ToolStreams streams)
    {
        if (streams.IsOutputTerminal)
        {
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Output) }).Write(table);
            return;
        }

        using StringWriter text = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No });
        console.Profile.Width = PlainWidth;
        console.Write(table);
        foreach (string line in text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            streams.Output.WriteLine(line);
        }
    }
}
