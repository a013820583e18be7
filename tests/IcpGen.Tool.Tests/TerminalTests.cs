using IcpGen.Tool.Rendering;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class TerminalTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void On_a_terminal_the_same_lines_are_told()
    {
        string file = _workplace.Add("a.json", SmallRules.ViolatingFiling);
        string[] plain = Run(file, isOutputTerminal: false).Output.Split('\n', StringSplitOptions.TrimEntries);

        string terminal = Run(file, isOutputTerminal: true).Output;

        // The first line begins with the folder's name, which may be wrapped.
        Assert.All(plain[1..], line => Assert.Contains(line, terminal, StringComparison.Ordinal));
    }

    [Fact]
    public void While_progress_is_shown_errors_wait_and_none_is_lost()
    {
        string lines = string.Concat(Enumerable.Repeat(SmallRules.ReadyFiling.ReplaceLineEndings(" ") + "\n", 250));
        string file = _workplace.Add("all.ndjson", lines + "{ \"natrue\": 1 }\n");

        Outcome outcome = Run(file, isOutputTerminal: false, isErrorTerminal: true);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("all.ndjson(251,3): error: natrue: ", outcome.Errors, StringComparison.Ordinal);
        Assert.EndsWith("共 251 份：可提交 250，不符合 0，尚不能确定 0，无法读取 1\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_left_waiting_at_a_terminal_without_a_file()
    {
        using StringWriter output = new();
        using StringWriter errors = new();

        int code = IcpGenTool.Run(["validate"], new ToolStreams(Stream.Null, output, errors) { IsInputTerminal = true });

        Assert.Equal(2, code);
        Assert.Contains("Name a file", errors.ToString(), StringComparison.Ordinal);
    }

    private Outcome Run(string file, bool isOutputTerminal, bool isErrorTerminal = false)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter errors = new() { NewLine = "\n" };
        string[] args = ["validate", file, "--rules", _workplace.Path("rules"), "--as-of", SmallRules.Today];
        int code = IcpGenTool.Run(args, new ToolStreams(Stream.Null, output, errors)
        {
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = isErrorTerminal,
        });
        return new(code, output.ToString(), errors.ToString());
    }
}
