using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command line of <c>diff</c>.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string> _old = new("OLD") { Description = "The rules as they were: an .icp file, a folder of them, or the word shipped for the rules inside the tool" };

    private readonly Argument<string> _new = new("NEW") { Description = "The rules as they are, likewise" };

    private readonly Option<string> _format = new Option<string>("--format", "-f") { Description = "How to write results", DefaultValueFactory = _ => "text" }
        .AcceptOnlyFromAmong("text", "markdown", "json");

    private readonly Option<string[]> _filings = new("--filings")
    {
        Description = "Tell which of these filings come out otherwise; JSON or NDJSON files",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _facts = CommonOptions.Facts();

    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    private readonly Option<bool> _exitCode = new("--exit-code") { Description = "Exit with 1 if the rules differ in meaning" };

    private readonly Option<string> _language = CommonOptions.Language();

    /// <summary>The command.</summary>
    /// <param name="streams">What it reads from and writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("diff", """
            Tell what changed between two versions of rules in meaning: rules added, removed, tightened, relaxed, reworded. Layout,
            order and names of variables make no difference. "Tightened" and "relaxed" are proved; where neither is, a rule is "changed".

            Exit codes: 0 done, whether or not they differ; 1 with --exit-code, they differ; 2 bad usage, rules, facts or filings.
            """)
        {
            _old, _new, _format, _filings, _facts, _asOf, _exitCode, _language,
        };
        command.SetAction(parsed => (int)new DiffRun(Options(parsed), streams).Run());
        return command;
    }

    private DiffOptions Options(ParseResult parsed) => new()
    {
        Old = parsed.GetValue(_old)!,
        New = parsed.GetValue(_new)!,
        Format = parsed.GetValue(_format)!,
        Language = parsed.GetValue(_language)!,
        Filings = parsed.GetValue(_filings) ?? [],
        FactsFile = parsed.GetValue(_facts),
        AsOf = parsed.GetValue(_asOf) is { } day ? AsOf.On(day) : AsOf.Today,
        HasExitCode = parsed.GetValue(_exitCode),
    };
}
