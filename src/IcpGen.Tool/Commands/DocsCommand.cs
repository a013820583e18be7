using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command line of <c>docs</c>.</summary>
internal sealed class DocsCommand
{
    private readonly Option<string> _out = new("--out", "-o") { Description = "The folder to write to; whatever else is there stays", HelpName = "DIR", Required = true };

    private readonly Option<string> _format = new Option<string>("--format", "-f") { Description = "How to write pages", DefaultValueFactory = _ => "html" }
        .AcceptOnlyFromAmong("html", "markdown");

    private readonly Option<string> _language = new Option<string>("--lang") { Description = "The language of pages: zh, en or both", DefaultValueFactory = _ => "both" }
        .AcceptOnlyFromAmong("zh", "en", "both");

    private readonly Option<Province[]> _provinces = CommonOptions.Provinces("Only these provinces (上海, 上海市, shanghai, SH or 310000) [default: all]");

    private readonly Option<string[]> _rules = CommonOptions.Rules("Document these .icp rules");

    private readonly Option<string?> _since = new("--since") { Description = "Earlier rules, a file, a folder or `shipped`: adds a page of what changed since", HelpName = "PATH" };

    private readonly Option<string?> _templates = new("--templates") { Description = "A folder of .scriban templates that take the place of built-in ones of the same names", HelpName = "DIR" };

    private readonly Option<bool> _copyTemplates = new("--copy-templates") { Description = "Write the built-in templates of the format to --out instead of pages, to begin your own from" };

    /// <summary>The command.</summary>
    /// <param name="streams">What it writes to.</param>
    public Command Build(ToolStreams streams)
    {
        _provinces.Aliases.Add("--provinces");
        Command command = new("docs", """
            Write documentation of the rules: who requires what, a page for each province, each checklist to print, each field and each
            diagnostic, and a search. Open index.html from any disk or server. The same rules give the same bytes.

            Exit codes: 0 written; 2 bad usage, rules or templates, or a folder that cannot be written.
            """)
        {
            _out, _format, _language, _provinces, _rules, _since, _templates, _copyTemplates,
        };
        command.SetAction(parsed => (int)new DocsRun(Options(parsed), streams).Run());
        return command;
    }

    private DocsOptions Options(ParseResult parsed) => new()
    {
        Out = parsed.GetValue(_out)!,
        Format = parsed.GetValue(_format)!,
        Language = parsed.GetValue(_language)!,
        Provinces = parsed.GetValue(_provinces) ?? [],
        RulePaths = parsed.GetValue(_rules) ?? [],
        Since = parsed.GetValue(_since),
        TemplatesFolder = parsed.GetValue(_templates),
        CopiesTemplates = parsed.GetValue(_copyTemplates),
    };
}
