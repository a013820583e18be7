using IcpGen.Fuzzing.Edits;

namespace IcpGen.Fuzzing.Running;

/// <summary>An input that something could not take.</summary>
/// <param name="Input">The input.</param>
/// <param name="Fault">What went wrong.</param>
internal sealed record Failure(BrokenFile Input, string Fault)
{
    /// <summary>Writes the input to a file, so that it can be tried again.</summary>
    /// <returns>The file.</returns>
    internal string Save(string folder, int number)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, $"{number:D3}-{Input.Original.Path}");
        File.WriteAllText(path, Input.Text);
        return path;
    }
}
