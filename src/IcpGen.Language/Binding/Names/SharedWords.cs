using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Binding;

/// <summary>Finds names that share words with one that was written: <c>idCard</c> is near <c>identityDocument</c>.</summary>
internal static class SharedWords
{
    private const int MostSuggestions = 3;
    private const int ShortestWord = 2;
    private static readonly string[] Particles = ["the", "of", "in", "on", "at", "by", "an", "to", "and", "or", "for", "with", "from"];

    /// <summary>The names that share the most words, by their name or English label, the nearest first; none where only part of a word is shared.</summary>
    internal static IReadOnlyList<Candidate> Nearest(string written, IEnumerable<Candidate> candidates)
    {
        string[] words = Words(written);
        (Candidate Candidate, int Shared, int Length)[] near =
        [
            .. candidates
                .Select(candidate => (Candidate: candidate, Words: WordsOf(candidate)))
                .Select(found => (found.Candidate, Shared: words.Count(word => found.Words.Any(own => IsSame(word, own))), found.Words.Length))
                .Where(found => found.Shared * 2 >= words.Length && found.Shared > 0)
                .OrderByDescending(found => found.Shared)
                .ThenBy(found => found.Length)
                .ThenBy(found => found.Candidate.Name, StringComparer.Ordinal),
        ];
        return [.. near.Where(found => found.Shared == near[0].Shared).Take(MostSuggestions).Select(found => found.Candidate)];
    }

    private static string[] WordsOf(Candidate candidate) =>
        [.. Words(candidate.Name).Concat((candidate.Label?.En ?? "").Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase)];

    // An abbreviation is the beginning of its word.
    private static bool IsSame(string written, string own) =>
        own.StartsWith(written, StringComparison.OrdinalIgnoreCase) || (own.Length > 3 && written.StartsWith(own, StringComparison.OrdinalIgnoreCase));

    private static string[] Words(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])))
            {
                words.Add(name.Substring(start, i - start));
                start = i;
            }
        }

        return [.. words.Where(word => word.Length >= ShortestWord && !Particles.Contains(word) && word[0] < '\u2E80')];
    }
}
