using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Binding;

/// <summary>Finds the name that was probably meant, by its spelling or by its label.</summary>
internal static class Suggestions
{
    /// <summary>What was probably meant, as a part of a message; empty where nothing is near.</summary>
    internal static Localized Hint(string written, IEnumerable<Candidate> candidates) =>
        Near(written, candidates) is not { } near ? ("", "")
        : IsChinese(written) && near.Label is { } label
            ? ($"，是否指 `{near.Name}`（{label.Zh}）", $"; perhaps `{near.Name}` ({label.Zh}) is meant")
            : ($"，是否指 `{near.Name}`", $"; perhaps `{near.Name}` is meant");

    /// <summary>The same, and where nothing is near in spelling, what shares words with it.</summary>
    internal static Localized HintByWords(string written, IEnumerable<Candidate> candidates)
    {
        Candidate[] all = [.. candidates];
        IReadOnlyList<Candidate> near = Near(written, all) is null ? SharedWords.Nearest(written, all) : [];
        return near.Count == 0
            ? Hint(written, all)
            : ($"，是否指 {string.Join("、", near.Select(one => Named(one, "（", "）")))}", $"; perhaps {string.Join(" or ", near.Select(one => Named(one, " (", ")")))} is meant");
    }

    private static string Named(Candidate candidate, string open, string close) =>
        candidate.Label is { } label ? $"`{candidate.Name}`{open}{label.Zh}{close}" : $"`{candidate.Name}`";

    /// <summary>The name of what is called so, or null.</summary>
    internal static string? Called(string label, IEnumerable<Candidate> candidates) => candidates
        .Where(candidate => candidate.Label is { } own && (own.Zh == label || (own.En is { } english && Same(english, label))))
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>The name that was probably meant, or null.</summary>
    internal static string? Nearest(string written, IEnumerable<Candidate> candidates) => Near(written, candidates)?.Name;

    private static Candidate? Near(string written, IEnumerable<Candidate> candidates) => candidates
        .Select(candidate => (Candidate: candidate, Distance: Distance(written, candidate)))
        .Where(found => found.Distance <= Math.Max(1, written.Length / 3))
        .OrderBy(found => found.Distance)
        .ThenBy(found => found.Candidate.Name, StringComparer.Ordinal)
        .Select(found => (Candidate?)found.Candidate)
        .FirstOrDefault();

    private static int Distance(string written, Candidate candidate)
    {
        int byName = written.Length < 3 && !IsChinese(written)
            ? (Same(written, candidate.Name) ? 0 : int.MaxValue)
            : Same(written, candidate.Name) ? 0 : Edits(written, candidate.Name);
        int byLabel = candidate.Label is { } label && IsChinese(written) && SharesCharacter(written, label.Zh)
            ? Edits(written, label.Zh)
            : candidate.Label?.En is { } english && Same(written, english) ? 0 : int.MaxValue;
        return Math.Min(byName, byLabel);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool IsChinese(string text) => text.Any(character => character >= '\u2E80');

    private static bool SharesCharacter(string left, string right) => left.Any(character => right.IndexOf(character) >= 0);

    /// <summary>How many letters were added, dropped, changed or swapped.</summary>
    private static int Edits(string left, string right)
    {
        int[,] edits = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0 ? i + j : Fewest(edits, left, right, i, j);
            }
        }

        return edits[left.Length, right.Length];
    }

    private static int Fewest(int[,] edits, string left, string right, int i, int j)
    {
        int changed = edits[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int fewest = Math.Min(changed, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(fewest, edits[i - 2, j - 2] + 1) : fewest;
    }
}
