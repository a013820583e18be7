using System.CommandLine;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command line of <c>validate</c>.</summary>
internal sealed class ValidateCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "JSON or NDJSON files with filings; - is standard input, and so is no file at all",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<Province?> _province = new("--province", "-p")
    {
        Description = "Check against this province's rules instead of the one each filing names (上海, 上海市, shanghai, SH or 310000)",
        HelpName = "NAME",
        CustomParser = OptionParsers.ParseProvince,
    };

    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    private readonly Option<string> _format = CommonOptions.Format();

    private readonly Option<string[]> _rules = CommonOptions.Rules("Check against these .icp rules");

    private readonly Option<string> _facts = CommonOptions.Facts();

    private readonly Option<string> _codes = CommonOptions.Codes();

    private readonly Option<bool> _noChecklist = new("--no-checklist") { Description = "Leave out the checklist of documents and procedures" };

    private readonly Option<string> _language = CommonOptions.Language();

    /// <summary>The command.</summary>
    /// <param name="streams">What it reads from and writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("validate", """
            Check filings against the requirements of their province.

            Exit codes: 0 every filing can be handed in; 1 a rule is violated; 2 bad usage, rules, facts or input;
            3 nothing is violated, but something could not be decided.
            """)
        {
            _files, _province, _asOf, _format, _language, _rules, _facts, _codes, _noChecklist,
        };
        command.Validators.Add(result =>
        {
            if (streams.IsInputTerminal && result.GetValue(_files) is not { Length: > 0 })
            {
                result.AddError("Name a file with filings, or pipe one in.");
            }
        });
        command.SetAction(parsed => (int)new ValidateRun(Options(parsed), streams).Run());
        return command;
    }

    private ValidateOptions Options(ParseResult parsed) => new()
    {
        Files = parsed.GetValue(_files) is { Length: > 0 } files ? files : [InputLoader.StandardInput],
        Province = parsed.GetValue(_province),
        AsOf = parsed.GetValue(_asOf) is { } day ? AsOf.On(day) : AsOf.Today,
        IsJson = parsed.GetValue(_format) == "json",
        Language = parsed.GetValue(_language)!,
        RulePaths = parsed.GetValue(_rules) ?? [],
        FactsFile = parsed.GetValue(_facts),
        CodeTable = parsed.GetValue(_codes),
        WithChecklist = !parsed.GetValue(_noChecklist),
    };
}
