using IcpGen.Tool.Checking;
using IcpGen.Tool.Checking.Sarif;
using IcpGen.Tool.Checking.Watching;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>check</c>.</summary>
internal sealed class CheckRun(ToolStreams streams)
{
    /// <summary>Files and folders; none for the current folder.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary><c>text</c>, <c>json</c> or <c>sarif</c>.</summary>
    public required string Format { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public required bool IsStrict { get; init; }

    /// <summary>Whether to go on and check again when files change.</summary>
    public required bool IsWatching { get; init; }

    /// <summary>Checks the files, once or until it is stopped.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken stop)
    {
        using RuleWatch? watch = IsWatching ? new(Paths) : null;
        CheckedRules rules = RuleCheck.Of(Paths);
        Write(rules);
        while (watch is not null && await ChangesAsync(watch, stop))
        {
            CheckedRules next = RuleCheck.Of(Paths);
            if (!next.ReadsLike(rules))
            {
                rules = next;
                Write(rules);
            }
        }

        return rules.Unreadable.Count > 0 ? ExitCode.BadInput
            : rules.Errors > 0 || (IsStrict && rules.Warnings > 0) ? ExitCode.Violated
            : ExitCode.Ready;
    }

    private static async Task<bool> ChangesAsync(RuleWatch watch, CancellationToken stop)
    {
        try
        {
            await watch.NextAsync(stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Write(CheckedRules rules)
    {
        switch (Format)
        {
            case "json":
                CheckJson.Write(rules, streams.Output, Language);
                break;
            case "sarif":
                new SarifLog(rules, new(Environment.CurrentDirectory, rules.Shipped.Select(file => file.Path)), Language).Write(streams.Output);
                break;
            case "text" when rules.Files.Count > 0 || IsWatching:
                new CheckText(Page(), Language).Write(rules);
                break;
        }

        streams.Output.Flush();
        foreach (InputError error in rules.Unreadable)
        {
            streams.Error.WriteLine(error.In(Language));
        }

        if (IsWatching)
        {
            streams.Error.WriteLine(new Localized("保存规则文件后会重新检查；按 Ctrl+C 结束。", "Checks again when a rule file is saved; Ctrl+C ends it.").In(Language));
        }
    }

    private IPage Page()
    {
        if (!streams.IsOutputTerminal)
        {
            return new PlainPage(streams.Output);
        }

        TerminalPage page = new(streams.Output);
        if (IsWatching)
        {
            page.Clear();
        }

        return page;
    }
}
