using Spectre.Console;

namespace IcpGen.Tool.Rendering;

/// <summary>A page with colours, whose lines wrap below their indent.</summary>
internal sealed class TerminalPage(TextWriter output) : IPage
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    /// <inheritdoc/>
    public int Width => _console.Profile.Width;

    /// <summary>Empties the screen.</summary>
    public void Clear() => _console.Clear(home: true);

    /// <inheritdoc/>
    public void Line(int indent, string text, Tone tone)
    {
        if (text.Length == 0)
        {
            _console.WriteLine();
            return;
        }

        _console.Write(new Padder(new Spectre.Console.Text(text, StyleOf(tone)), new Padding(indent, 0, 0, 0)));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new(decoration: Decoration.Bold),
        Tone.Good => new(Color.Green),
        Tone.Bad => new(Color.Red),
        Tone.Doubtful => new(Color.Yellow),
        Tone.Faint => new(Color.Grey),
        _ => Style.Plain,
    };
}
