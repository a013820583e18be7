using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command line of <c>clauses</c>.</summary>
internal sealed class ClausesCommand
{
    private readonly Option<Province[]> _provinces = CommonOptions.Provinces("Only these provinces, clause by clause (上海, 上海市, shanghai, SH or 310000)");

    private readonly Option<string> _format = CommonOptions.Format();

    private readonly Option<string> _language = CommonOptions.Language();

    private readonly Option<string[]> _rules = CommonOptions.Rules("Read these .icp rules");

    /// <summary>The command.</summary>
    /// <param name="streams">What it writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("clauses", """
            Tell which clauses of the requirements the rules cover, and how: by a check, a document, a procedure or a notice.

            Exit codes: 0 every clause has a rule; 1 a clause has none; 2 bad usage or rules.
            """)
        {
            _provinces, _format, _language, _rules,
        };
        command.SetAction(parsed => (int)new ClausesRun(streams)
        {
            Provinces = parsed.GetValue(_provinces) ?? [],
            IsJson = parsed.GetValue(_format) == "json",
            Language = parsed.GetValue(_language)!,
            RulePaths = parsed.GetValue(_rules) ?? [],
        }.Run());
        return command;
    }
}
