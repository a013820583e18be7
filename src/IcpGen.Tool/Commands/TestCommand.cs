using System.CommandLine;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command <c>test</c>.</summary>
internal sealed class TestCommand
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths("Rule files, or folders of them, whose examples are run");

    private readonly Option<int?> _minimum = MinimumOption();

    private readonly Option<bool> _uncovered = new("--uncovered") { Description = "List everything that no example shows, not only the first of it" };

    private readonly Option<string> _format = CommonOptions.Format();

    private readonly Option<string> _language = CommonOptions.Language();

    /// <summary>The command.</summary>
    /// <param name="streams">What it writes to.</param>
    public Command Build(ToolStreams streams)
    {
        Command command = new("test", """
            Run the examples of .icp rules, and tell how much of the rules they show.

            What counts, for each rule:
              guard      it applies; it does not, for its own `when`s; it does not, for the `for` blocks around it (those count as one)
              condition  each condition in a `when`, `require`, `forbid` or `should` that is not put together of others, true and false;
                         each document or procedure, supplied and not
              boundary   each `<` `<=` `>` `>=` of numbers or dates, at the limit and one (or one day) off it, on the side that tells
              list item  each value of `in [ … ]` met; each document of `A or B` supplied alone

            An answer counts where it matters: no other guard, operand or alternative beside it settles the outcome anyway. The unit's `scope`
            does not count. A definition is one text: what an example of any rule shows of it counts for all rules that use it; it is counted
            once in each rule set that uses it, and once in the total. Percentages are rounded down.

            Exit codes: 0 all examples came out as they say; 1 one did not, or --min is missed; 2 bad usage or rules.
            """)
        {
            _paths, _minimum, _uncovered, _format, _language,
        };
        command.SetAction(parsed => (int)new TestRun(streams)
        {
            Paths = parsed.GetValue(_paths) ?? [],
            Minimum = parsed.GetValue(_minimum),
            ListsAll = parsed.GetValue(_uncovered),
            IsJson = parsed.GetValue(_format) == "json",
            Language = parsed.GetValue(_language)!,
        }.Run());
        return command;
    }

    private static Option<int?> MinimumOption()
    {
        Option<int?> option = new("--min") { Description = "Exit with 1 where less than this percentage is covered", HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int?>() is null or (>= 0 and <= 100))
            {
                return;
            }

            result.AddError("--min takes a percentage from 0 to 100.");
        });
        return option;
    }
}
