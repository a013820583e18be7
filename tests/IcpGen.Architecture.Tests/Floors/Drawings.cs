namespace IcpGen.Architecture.Tests;

/// <summary>The floors as <c>CONTRIBUTING.md</c> draws them: a block of text for each project, below its name.</summary>
internal static class Drawings
{
    private const string Fence = "```";

    private static readonly string Page = Path.Combine(Repository.Root, "CONTRIBUTING.md");

    /// <summary>The drawing of a project, or null where there is none.</summary>
    internal static string? Of(string project) => Place(File.ReadAllText(Page), project) is var (page, start, end) ? page[start..end] : null;

    internal static void Replace(string project, string drawing)
    {
        if (Place(File.ReadAllText(Page), project) is var (page, start, end))
        {
            File.WriteAllText(Page, page[..start] + drawing + page[end..]);
        }
    }

    private static (string Page, int Start, int End)? Place(string page, string project)
    {
        string head = $"{Fence}text\n{project}\n\n";
        int start = page.IndexOf(head, StringComparison.Ordinal);
        return start < 0 ? null : (page, start + head.Length, page.IndexOf(Fence, start + head.Length, StringComparison.Ordinal));
    }
}
