using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command line of <c>explain</c>.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> _id = new("RULE") { Description = "The id of a rule (SH-P4, GX-6a) or of a clause (GX-6: all its rules)" };

    private readonly Option<string> _filing = new("--filing")
    {
        Description = "A JSON file with a filing, as validate reads it (of several, the first); - is standard input: tell what the rule says of it, and why",
        HelpName = "FILE",
    };

    private readonly Option<string> _facts = CommonOptions.Facts();

    private readonly Option<string> _codes = CommonOptions.Codes();

    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    private readonly Option<string[]> _rules = CommonOptions.Rules("Explain these .icp rules");

    private readonly Option<string> _format = CommonOptions.Format();

    private readonly Option<string> _language = CommonOptions.Language();

    /// <summary>The command.</summary>
    /// <param name="streams">What it reads from and writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("explain", """
            Tell what a rule says, where it comes from, what lifts it and what it lifts; with a filing, how it came out and what decided.

            Exit codes: 0 explained; 2 no such rule, or bad usage, rules, facts or input.
            """)
        {
            _id, _filing, _facts, _codes, _asOf, _rules, _format, _language,
        };
        command.SetAction(parsed => (int)new ExplainRun(Options(parsed), streams).Run());
        return command;
    }

    private ExplainOptions Options(ParseResult parsed) => new()
    {
        Id = parsed.GetValue(_id)!,
        FilingFile = parsed.GetValue(_filing),
        FactsFile = parsed.GetValue(_facts),
        CodeTable = parsed.GetValue(_codes),
        AsOf = parsed.GetValue(_asOf) is { } day ? AsOf.On(day) : AsOf.Today,
        RulePaths = parsed.GetValue(_rules) ?? [],
        IsJson = parsed.GetValue(_format) == "json",
        Language = parsed.GetValue(_language)!,
    };
}
