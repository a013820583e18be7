using System.CommandLine;
using System.CommandLine.Parsing;
using IcpGen.Tool.Commands;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool;

/// <summary>The tool without its process: a command line and streams in, an exit code out.</summary>
internal static class IcpGenTool
{
    /// <summary>Runs a command line.</summary>
    /// <returns>An <see cref="ExitCode"/>; 0 for <c>--help</c> and <c>--version</c>.</returns>
    public static int Run(IReadOnlyList<string> args, ToolStreams streams)
    {
        RootCommand root = new("Checks ICP filings (ICP备案) against the requirements of the provincial communications administrations.")
        {
            new ValidateCommand().Build(streams),
            new ClausesCommand().Build(streams),
            new ExplainCommand().Build(streams),
            new CheckCommand().Build(streams),
            new TestCommand().Build(streams),
            new FormatCommand().Build(streams),
            new DiffCommand().Build(streams),
            new DocsCommand().Build(streams),
            new ModelCommand().Build(streams),
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

        return parsed.InvokeAsync(new InvocationConfiguration { Output = streams.Output, Error = streams.Error }, streams.Stop).GetAwaiter().GetResult();
    }

    private static string CommandLine(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "icpgen" : "icpgen " + parsed.CommandResult.Command.Name;
}
