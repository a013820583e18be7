using System.Text;
using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Edits;

/// <summary>Edits that nobody would think of. The same seed makes the same edit.</summary>
/// <param name="files">What is edited, and where pieces are taken from.</param>
public sealed class RandomEdits(IReadOnlyList<SourceFile> files)
{
    private const int MostEdits = 6;
    private const int LongestDeletion = 60;
    private const int LongestPiece = 200;
    private const int MostBytes = 12;

    /// <summary>The edit of a seed: some places of one file changed.</summary>
    public BrokenFile At(int seed)
    {
        Random random = new(seed);
        SourceFile file = files[random.Next(files.Count)];
        StringBuilder text = new(file.Text);
        for (int edits = random.Next(1, MostEdits + 1); edits > 0; edits--)
        {
            int start = random.Next(text.Length + 1);
            if (random.Next(2) == 0)
            {
                text.Remove(start, Math.Min(random.Next(LongestDeletion), text.Length - start));
            }

            text.Insert(start, Inserted(random));
        }

        return new BrokenFile(file, $"edited at random with seed {seed}", text.ToString);
    }

    private string Inserted(Random random) => random.Next(5) switch
    {
        0 => "",
        1 => RandomBytes(random),
        2 => ((char)random.Next(char.MaxValue + 1)).ToString(),
        3 => Piece(random),
        _ => Fragments.All[random.Next(Fragments.All.Count)],
    };

    private static string RandomBytes(Random random)
    {
        byte[] bytes = new byte[random.Next(1, MostBytes + 1)];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private string Piece(Random random)
    {
        string text = files[random.Next(files.Count)].Text;
        int start = random.Next(text.Length);
        return text.Substring(start, Math.Min(random.Next(LongestPiece), text.Length - start));
    }
}
