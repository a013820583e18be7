using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command line of <c>check</c>.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths("Rule files, or folders of them");

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "How to write what is found: for people, as JSON, or as SARIF 2.1.0 for code scanning",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif");

    private readonly Option<string> _language = CommonOptions.Language();

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 1 for warnings too" };

    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "Go on, and check again whenever a rule file is saved, until Ctrl+C" };

    /// <summary>The command.</summary>
    /// <param name="streams">What it writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("check", """
            Find what is wrong in .icp rule files: show each mistake in its line, say how to mend it, and name the page that explains it.
            Their examples are run too; one that comes out otherwise than it says is an error.

            Files that declare no `root` of their own are read together with the rules inside the tool, as in a project that uses
            the package; a province that they declare takes the place of the one inside.

            Exit codes: 0 no errors; 1 there are errors (with --strict, or warnings); 2 bad usage, or a file cannot be read.
            """)
        {
            _paths, _format, _language, _strict, _watch,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_watch) && result.GetValue(_format) is not (null or "text"))
            {
                result.AddError("--watch is for people; leave out --format.");
            }
        });
        command.SetAction(async (parsed, stop) => (int)await new CheckRun(streams)
        {
            Paths = parsed.GetValue(_paths) ?? [],
            Format = parsed.GetValue(_format)!,
            Language = parsed.GetValue(_language)!,
            IsStrict = parsed.GetValue(_strict),
            IsWatching = parsed.GetValue(_watch),
        }.RunAsync(stop));
        return command;
    }
}
