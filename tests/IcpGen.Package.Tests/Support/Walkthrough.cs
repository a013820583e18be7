namespace IcpGen.Package.Tests.Support;

/// <summary>
/// A reader who does what a page says: its <c>csharp NAME</c> and other blocks with a name are files, its <c>sh</c> blocks commands, and a
/// <c>text</c> block is what the last command before it printed. Of <c>dotnet build</c> only errors and warnings count.
/// </summary>
internal sealed class Walkthrough(Consumer reader, string tool, string folder = "")
{
    private string _folder = folder;
    private string _answer = string.Empty;

    /// <summary>The page as it should be: every answer is the real one. A block that nobody runs is a mistake.</summary>
    internal string WithRealAnswers(string page) => GuidePage.Follow(page, Follow);

    private string[] Follow(string[] kind, string[] block)
    {
        switch (kind)
        {
            case ["csharp" or "icp" or "ini" or "json" or "xml", var name]:
                reader.Write(Path.Combine(_folder, name), string.Join('\n', block) + "\n");
                return block;
            case ["sh"]:
                Array.ForEach(block, command => Run(command.Split(' ')));
                return block;
            case ["text"]:
                return _answer.TrimEnd().Split('\n');
            default:
                throw new InvalidOperationException($"Nobody checks a block of the kind `{string.Join(' ', kind)}`.");
        }
    }

    private void Run(string[] words)
    {
        switch (words)
        {
            case ["cd", var below]:
                _folder = Path.Combine(_folder, below);
                break;
            case ["ls", var below]:
                _answer = string.Join('\n', reader.Built(Path.Combine(_folder, below)));
                break;
            case ["dotnet", "build", ..]:
                _answer = string.Join('\n', reader.ComplaintsIn(_folder, words[2..]));
                break;
            case ["dotnet", ..]:
                _answer = reader.DotnetIn(_folder, words[1..]).Succeeded();
                break;
            case ["icpgen", ..]:
                _answer = reader.DotnetIn(_folder, [tool, .. words[1..]]).Succeeded();
                break;
            default:
                throw new InvalidOperationException($"No reader has the command `{words[0]}`.");
        }
    }
}
