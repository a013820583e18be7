using System.Globalization;
using System.Text;

namespace IcpGen.Architecture.Tests;

/// <summary>The floors of a project: each folder stands one above the highest of those that it refers to.</summary>
internal sealed class FloorPlan(FolderGraph graph)
{
    private readonly Dictionary<string, int> _heights = [];

    /// <summary>The floors with their folders, the ground last; the project's own root has its name.</summary>
    internal string Drawing(string root)
    {
        StringBuilder drawing = new();
        foreach (IGrouping<int, string> floor in graph.Folders.GroupBy(Height).OrderByDescending(floor => floor.Key))
        {
            drawing.Append(floor.Key.ToString(CultureInfo.InvariantCulture)).Append("  ")
                .AppendJoin("  ", floor.Select(folder => folder.Length == 0 ? root : folder)).Append('\n');
        }

        return drawing.ToString();
    }

    private int Height(string folder)
    {
        if (!_heights.TryGetValue(folder, out int height))
        {
            _heights[folder] = height = graph.Below(folder).Select(Height).DefaultIfEmpty(-1).Max() + 1;
        }

        return height;
    }
}
