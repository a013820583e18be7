namespace IcpGen.Tool.Commands;

/// <summary>Counts how filings came out.</summary>
internal sealed class Tally
{
    private int _ready;
    private int _violated;
    private int _undetermined;
    private int _unreadable;

    /// <summary>How many filings there were.</summary>
    public int Total => _ready + _violated + _undetermined + _unreadable;

    /// <summary>How the tool ends: unreadable outweighs violated, that outweighs undetermined.</summary>
    public ExitCode ExitCode =>
        _unreadable > 0 ? ExitCode.BadInput
        : _violated > 0 ? ExitCode.Violated
        : _undetermined > 0 ? ExitCode.Undetermined
        : ExitCode.Ready;

    /// <summary>Counts an examined filing.</summary>
    public void Add(FilingReport report)
    {
        if (report.Form == FilingVerdict.Violated || report.File == FilingVerdict.Violated)
        {
            _violated++;
        }
        else if (report.IsReady)
        {
            _ready++;
        }
        else
        {
            _undetermined++;
        }
    }

    /// <summary>Counts a filing that cannot be read.</summary>
    public void AddUnreadable() => _unreadable++;

    /// <summary>The counts in a sentence.</summary>
    public Localized Summary => new(
        $"共 {Total} 份：可提交 {_ready}，不符合 {_violated}，尚不能确定 {_undetermined}，无法读取 {_unreadable}",
        $"{Total} filings: {_ready} ready, {_violated} in violation, {_undetermined} undetermined, {_unreadable} unreadable");
}
