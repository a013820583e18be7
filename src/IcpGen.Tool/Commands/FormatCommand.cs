using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command <c>format</c>.</summary>
internal sealed class FormatCommand
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths("Rule files, or folders of them");

    private readonly Option<bool> _check = new("--check") { Description = "Change nothing; name the files that would change, and exit with 1 if there are any" };

    private readonly Option<string> _language = CommonOptions.Language();

    /// <summary>The command.</summary>
    /// <param name="streams">What it writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("format", """
            Put .icp rule files into the one style. Words, comments and their order stay.

            Exit codes: 0 done, or nothing to do; 1 with --check, a file would change; 2 a file cannot be read or has mistakes in its text.
            """)
        {
            _paths, _check, _language,
        };
        command.SetAction(parsed => (int)new FormatRun(streams, parsed.GetValue(_language)!, parsed.GetValue(_check)).Run(parsed.GetValue(_paths) ?? []));
        return command;
    }
}
