using System.CommandLine;
using System.CommandLine.Parsing;
using IcpGen.Tool.Commands;

namespace IcpGen.Tool;

/// <summary>The tool without its process: a command line and streams in, an exit code out.</summary>
internal static class IcpGenTool
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="streams">What the tool reads from and writes to.</param>
    /// <param name="stop">Ends what goes on until it is ended, as Ctrl+C does.</param>
    /// <returns>An <see cref="ExitCode"/>; 0 for <c>--help</c> and <c>--version</c>.</returns>
    public static int Run(IReadOnlyList<string> args, ToolStreams streams, CancellationToken stop = default)
    {
        RootCommand root = new("Checks ICP filings (ICP备案) against the requirements of the provincial communications administrations.")
        {
            new ValidateCommand().Build(streams),
            new ClausesCommand().Build(streams),
            new ModelCommand().Build(streams),
            new FormatCommand().Build(streams),
            new CheckCommand().Build(streams),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                streams.Error.WriteLine($"icpgen: {error.Message}");
            }

            streams.Error.WriteLine($"Run {CommandLine(parsed)} --help for usage.");
            return (int)ExitCode.BadInput;
        }

        return parsed.InvokeAsync(new InvocationConfiguration { Output = streams.Output, Error = streams.Error }, stop).GetAwaiter().GetResult();
    }

    private static string CommandLine(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "icpgen" : "icpgen " + parsed.CommandResult.Command.Name;
}
