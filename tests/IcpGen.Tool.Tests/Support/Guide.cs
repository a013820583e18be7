using System.Text;

namespace IcpGen.Tool.Tests.Support;

/// <summary>
/// A page that teaches by doing: its <c>icp NAME</c> and <c>json NAME</c> blocks are files, its <c>sh</c> blocks commands, and a <c>text</c> block is
/// what the commands before it print.
/// </summary>
internal sealed class Guide(string path)
{
    private const string Fence = "```";

    /// <summary>The page as it should be: every answer is the real one.</summary>
    public string WithRealAnswers()
    {
        using Workplace workplace = new(rules: null);
        StringBuilder page = new();
        string answer = string.Empty;
        string[] lines = File.ReadAllText(path).Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            page.Append(lines[index]).Append(index + 1 < lines.Length ? "\n" : string.Empty);
            if (!lines[index].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            string[] kind = lines[index][Fence.Length..].Split(' ');
            string[] block = [.. lines.Skip(index + 1).TakeWhile(line => line != Fence)];
            index += block.Length + 1;
            switch (kind)
            {
                case ["icp" or "json", var name]:
                    workplace.Add(name, string.Join('\n', block) + "\n");
                    break;
                case ["sh"]:
                    answer = string.Concat(block.Select(command => Run(command, workplace)));
                    break;
                case ["text"]:
                    block = answer.TrimEnd().Split('\n');
                    break;
                default:
                    throw new InvalidOperationException($"{path}: nobody checks a block of the kind `{lines[index]}`.");
            }

            page.AppendJoin('\n', block).Append('\n').Append(Fence).Append('\n');
        }

        return page.ToString();
    }

    private static string Run(string command, Workplace workplace)
    {
        string[] words = command.Split(' ');
        Assert.Equal("icpgen", words[0]);
        Outcome outcome = workplace.Run([.. words.Skip(1).Select(word => File.Exists(workplace.Path(word)) || Directory.Exists(workplace.Path(word)) ? workplace.Path(word) : word)]);
        return outcome.Output + outcome.Errors;
    }
}
