namespace IcpGen.Tool.Tests.Support;

/// <summary>
/// A page that teaches by doing: its <c>icp NAME</c> and <c>json NAME</c> blocks are files, its <c>sh</c> blocks commands, and a <c>text</c> block is
/// what the commands before it print.
/// </summary>
internal sealed class Guide(string path)
{
    /// <summary>The page as it should be: every answer is the real one.</summary>
    public string WithRealAnswers()
    {
        using Workplace workplace = new(rules: null);
        string answer = string.Empty;
        return GuidePage.Follow(File.ReadAllText(path), Follow);

        string[] Follow(string[] kind, string[] block)
        {
            switch (kind)
            {
                case ["icp" or "json", var name]:
                    workplace.Add(name, string.Join('\n', block) + "\n");
                    return block;
                case ["sh"]:
                    answer = string.Concat(block.Select(command => Run(command, workplace)));
                    return block;
                case ["text"]:
                    return answer.TrimEnd().Split('\n');
                default:
                    throw new InvalidOperationException($"{path}: nobody checks a block of the kind `{string.Join(' ', kind)}`.");
            }
        }
    }

    private static string Run(string command, Workplace workplace)
    {
        string[] words = command.Split(' ');
        Assert.Equal("icpgen", words[0]);
        Outcome outcome = workplace.Run([.. words.Skip(1).Select(word => File.Exists(workplace.Path(word)) || Directory.Exists(workplace.Path(word)) ? workplace.Path(word) : word)]);
        return outcome.Output + outcome.Errors;
    }
}
