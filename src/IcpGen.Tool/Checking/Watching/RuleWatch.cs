using System.Threading.Channels;

namespace IcpGen.Tool.Checking.Watching;

/// <summary>Tells when rule files change: when one is saved, made, renamed or deleted.</summary>
internal sealed class RuleWatch : IDisposable
{
    // Editors save in several steps, and several files at once.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Watches files and folders; without any, the current folder.</summary>
    public RuleWatch(IReadOnlyList<string> paths)
    {
        foreach (string path in paths.Count == 0 ? ["."] : paths)
        {
            Watch(path);
        }
    }

    /// <summary>Waits for a change, and until there has been none for a moment.</summary>
    /// <exception cref="OperationCanceledException">There is no more waiting.</exception>
    public async Task NextAsync(CancellationToken stop)
    {
        bool isQuiet = false;
        await _changes.Reader.ReadAsync(stop);
        while (!isQuiet)
        {
            await Task.Delay(Quiet, stop);
            isQuiet = !_changes.Reader.TryRead(out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string path)
    {
        bool isFolder = Directory.Exists(path);
        FileSystemWatcher watcher = new(isFolder ? path : Parent(path))
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Notice(change.FullPath);
        watcher.Created += (_, change) => Notice(change.FullPath);
        watcher.Deleted += (_, change) => Notice(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Notice(change.OldFullPath);
            Notice(change.FullPath);
        };
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    // What has no extension may be a folder with rule files in it.
    private void Notice(string path)
    {
        if (Path.GetExtension(path) is ".icp" or "")
        {
            _changes.Writer.TryWrite(true);
        }
    }

    private static string Parent(string path)
    {
        string? parent = Path.GetDirectoryName(Path.GetFullPath(path));
        while (parent is not null && !Directory.Exists(parent))
        {
            parent = Path.GetDirectoryName(parent);
        }

        return parent ?? ".";
    }
}
