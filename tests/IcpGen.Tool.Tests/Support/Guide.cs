using IcpGen.Tool.Commands;

namespace IcpGen.Tool.Tests.Support;

/// <summary>
/// A page that teaches by doing: its <c>icp NAME</c> and <c>json NAME</c> blocks are files, a <c>diff NAME</c> block what was edited in a copy of a
/// shipped rule file, its <c>sh</c> blocks commands, and a <c>text</c> block is what the commands before it print.
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
                case ["diff", var name]:
                    workplace.Add(name, Edited(File.ReadAllText(Repository.File("rule-specs/" + name)), block));
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

    private static string Edited(string text, string[] edits)
    {
        foreach (string[] edit in edits.Chunk(2))
        {
            Assert.Equal("-+", string.Concat(edit.Select(line => line[0])));
            int place = text.IndexOf(edit[0][1..] + "\n", StringComparison.Ordinal);
            Assert.True(place >= 0, $"The shipped file has no line `{edit[0][1..]}`.");
            text = text[..place] + edit[1][1..] + text[(place + edit[0].Length - 1)..];
        }

        return text;
    }

    private static string Run(string command, Workplace workplace)
    {
        const string Tool = "icpgen ";
        Assert.StartsWith(Tool, command, StringComparison.Ordinal);
        Outcome outcome = workplace.RunLine(command[Tool.Length..]);
        Assert.True(outcome.Code != (int)ExitCode.BadInput, command + "\n" + outcome.Errors);
        return outcome.Output + outcome.Errors;
    }
}
