using IcpGen.Tool.Rendering;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen check --watch</c>: goes on, and checks again when rule files change.</summary>
public sealed class CheckWatchTests : IDisposable
{
    private const string Good = "1 file, 0 errors, 0 warnings\n";
    private const string Bad = "1 file, 1 error, 0 warnings\n";

    private static readonly string Broken = SmallRules.Text.Replace("nature == individual", "natuer == individual", StringComparison.Ordinal);

    private readonly Workplace _workplace = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Screen _output = new();
    private readonly Screen _errors = new();

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _output.Dispose();
        _errors.Dispose();
        _workplace.Dispose();
    }

    [Fact]
    public async Task Saving_a_file_checks_again_and_stopping_ends_with_the_last_exit_code()
    {
        Task<int> run = Start(_workplace.Path("rules"));
        await _output.WaitForAsync(Good);

        _workplace.Add("rules/small.icp", Broken);
        Assert.Contains("error ICP2001", await _output.WaitForAsync(Bad), StringComparison.Ordinal);
        Assert.Equal(1, await StopAsync(run));
    }

    [Fact]
    public async Task Mending_the_mistake_ends_with_0()
    {
        _workplace.Add("rules/small.icp", Broken);
        Task<int> run = Start(_workplace.Path("rules"));
        await _output.WaitForAsync(Bad);

        _workplace.Add("rules/small.icp", SmallRules.Text);
        await _output.WaitForAsync(Good);
        Assert.Equal(0, await StopAsync(run));
    }

    [Fact]
    public async Task Files_that_are_made_renamed_and_deleted_are_noticed_in_folders_below_too()
    {
        Task<int> run = Start(_workplace.Path("rules"));
        await _output.WaitForAsync(Good);

        Directory.CreateDirectory(_workplace.Path("rules/more"));
        string more = _workplace.Add("rules/more/more.icp", "define isCompany \"企业\" = nature == enterprise\n");
        Assert.Contains("more.icp(1,8): warning ICP3104", await _output.WaitForAsync("2 files, 0 errors, 1 warning\n"), StringComparison.Ordinal);

        File.Move(more, _workplace.Path("rules/more/other.icp"));
        Assert.Contains("other.icp(1,8): warning ICP3104", await _output.WaitForAsync("2 files, 0 errors, 1 warning\n"), StringComparison.Ordinal);

        Directory.Delete(_workplace.Path("rules/more"), recursive: true);
        await _output.WaitForAsync(Good);
        Assert.Equal(0, await StopAsync(run));
    }

    [Fact]
    public async Task A_single_file_may_be_replaced_as_editors_do_it_and_may_go()
    {
        string file = _workplace.Path("rules/small.icp");
        Task<int> run = Start(file);
        await _output.WaitForAsync(Good);

        File.Move(_workplace.Add("rules/small.tmp", Broken), file, overwrite: true);
        await _output.WaitForAsync(Bad);

        File.Delete(file);
        await _errors.WaitForAsync("small.icp: error: no such file or folder\n");
        Assert.Equal(2, await StopAsync(run));
    }

    [Fact]
    public async Task A_file_that_says_the_same_is_not_told_again()
    {
        Task<int> run = Start(_workplace.Path("rules"));
        await _output.WaitForAsync(Good);

        _workplace.Add("rules/small.icp", SmallRules.Text);
        _workplace.Add("rules/other.txt", "not a rule file");
        await Task.Delay(300, TestContext.Current.CancellationToken); // Long enough for a check that must not be told.
        _workplace.Add("rules/small.icp", Broken);
        Assert.DoesNotContain(Good, await _output.WaitForAsync(Bad), StringComparison.Ordinal);
        Assert.Equal(1, await StopAsync(run));
    }

    private Task<int> Start(string path) =>
        Task.Run(() => IcpGenTool.Run(["check", path, "--watch", "--lang", "en"], new ToolStreams(Stream.Null, _output, _errors) { Stop = _stop.Token }));

    private async Task<int> StopAsync(Task<int> run)
    {
        await _errors.WaitForAsync("Ctrl+C ends it.\n");
        await _stop.CancelAsync();
        return await run.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }
}
