namespace IcpGen.Tool.Reading;

/// <summary>Guesses what a misspelled word was meant to be.</summary>
internal static class Spelling
{
    /// <summary>The nearest of the words, or null where none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> words)
    {
        (string? nearest, int distance) = (null, 1 + Math.Max(1, written.Length / 3));
        foreach (string word in words)
        {
            int next = Distance(written.ToUpperInvariant(), word.ToUpperInvariant());
            if (next < distance && next < word.Length)
            {
                (nearest, distance) = (word, next);
            }
        }

        return nearest;
    }

    /// <summary>How many letters are too many, too few, wrong, or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        int[,] steps = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Step(left, right, steps, i, j);
            }
        }

        return steps[left.Length, right.Length];
    }

    private static int Step(string left, string right, int[,] steps, int i, int j)
    {
        int change = steps[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int step = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
        bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(step, steps[i - 2, j - 2] + 1) : step;
    }
}
