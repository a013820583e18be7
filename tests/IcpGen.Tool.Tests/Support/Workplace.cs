using System.Text;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Tests.Support;

/// <summary>A folder of its own with rules and filings, and the tool run in it.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("icpgen-");

    public Workplace(string? rules = SmallRules.Text)
    {
        if (rules is not null)
        {
            Directory.CreateDirectory(Path("rules"));
            Add("rules/small.icp", rules);
        }
    }

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Add(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    /// <summary>Validates a file's text by the small rules as of their day.</summary>
    public Outcome Validate(string name, string text, params string[] more)
    {
        Add(name, text);
        return ValidateWithRules([Path(name), .. more]);
    }

    public Outcome ValidateWithRules(params string[] args) =>
        Run(["validate", .. args, "--rules", Path("rules"), "--as-of", SmallRules.Today]);

    /// <summary>Runs the tool; the folder's own name is taken out of what it says.</summary>
    public Outcome Run(string[] args, string input = "") => Run(args, Encoding.UTF8.GetBytes(input));

    /// <summary>Runs a command line as a reader types it: its files are in this folder, those of <c>tests/</c> in the repository.</summary>
    public Outcome RunLine(string line)
    {
        string[] words = line.Split(' ');
        string repository = Repository.File(string.Empty) + System.IO.Path.DirectorySeparatorChar;
        Outcome outcome = Run([.. words.Select((word, index) =>
            System.IO.Path.Exists(Path(word)) || (index > 0 && words[index - 1] == "--out") ? Path(word)
            : word.StartsWith("tests/", StringComparison.Ordinal) ? Repository.File(word)
            : word)]);
        return outcome with
        {
            Output = outcome.Output.Replace(repository, string.Empty, StringComparison.Ordinal),
            Errors = outcome.Errors.Replace(repository, string.Empty, StringComparison.Ordinal),
        };
    }

    /// <summary>Runs the tool on a disk that has no room for another file.</summary>
    public Outcome RunOnFullDisk(params string[] args) =>
        Run(args, [], streams => streams with { CreateFile = path => new FullDisk(File.Create(path)) });

    public Outcome Run(string[] args, byte[] input) => Run(args, input, streams => streams);

    private Outcome Run(string[] args, byte[] input, Func<ToolStreams, ToolStreams> change)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter errors = new() { NewLine = "\n" };
        int code = IcpGenTool.Run(args, change(new ToolStreams(new MemoryStream(input), output, errors)));
        return new(code, Clean(output), Clean(errors));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Clean(StringWriter writer) =>
        writer.ToString().Replace(_folder.FullName + System.IO.Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
}
