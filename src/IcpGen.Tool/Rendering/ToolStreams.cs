using IcpGen.Documentation.Site;

namespace IcpGen.Tool.Rendering;

/// <summary>What the tool reads from and writes to.</summary>
/// <param name="Input">Standard input: bytes in UTF-8.</param>
/// <param name="Output">Takes results.</param>
/// <param name="Error">Takes errors, progress and, beside JSON, the summary.</param>
internal sealed record ToolStreams(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Ends what goes on until it is ended, as Ctrl+C does.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Opens a file that is not there yet.</summary>
    public Func<string, Stream> CreateFile { get; init; } = WholeFile.Create;

    /// <summary>Whether a person types the input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether a person reads the results as they come.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads the errors as they come.</summary>
    public bool IsErrorTerminal { get; init; }
}
