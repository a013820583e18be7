using System.Globalization;
using System.Text;

namespace IcpGen.Architecture.Tests;

/// <summary>Folders that refer to one another, with the threads that tie them: the thinnest first, which is easiest to cut.</summary>
internal sealed class Circles(FolderGraph graph)
{
    private const int Shown = 5;

    private readonly Dictionary<string, HashSet<string>> _reached = graph.Folders.ToDictionary(folder => folder, folder => Reached(folder, graph));

    internal IEnumerable<string> All => graph.Folders
        .Where(folder => _reached[folder].Contains(folder))
        .GroupBy(folder => string.Join(", ", Tied(folder).Select(Named)))
        .Select(circle => $"{circle.Key} refer to one another.\n{Threads([.. circle])}");

    private IEnumerable<string> Tied(string folder) => graph.Folders.Where(other => _reached[folder].Contains(other) && _reached[other].Contains(folder));

    private string Threads(IReadOnlyList<string> circle)
    {
        var ways =
            from one in circle
            from other in circle
            let threads = graph.Between(one, other)
            where threads.Count > 0
            orderby threads.Count
            select (One: one, Other: other, Threads: threads);
        StringBuilder text = new();
        foreach (var way in ways)
        {
            string count = way.Threads.Count.ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"  {Named(way.One)} → {Named(way.Other)}, {count} threads:\n");
            text.AppendJoin(string.Empty, way.Threads.Take(Shown).Select(thread => $"    {thread}\n"));
        }

        return text.ToString();
    }

    private static string Named(string folder) => folder.Length == 0 ? "(root)" : folder;

    private static HashSet<string> Reached(string folder, FolderGraph graph)
    {
        HashSet<string> reached = [];
        Queue<string> open = new(graph.Below(folder));
        while (open.TryDequeue(out string? next))
        {
            if (reached.Add(next))
            {
                graph.Below(next).ToList().ForEach(open.Enqueue);
            }
        }

        return reached;
    }
}
