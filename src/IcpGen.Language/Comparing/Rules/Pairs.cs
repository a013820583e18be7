using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Comparing;

/// <summary>Finds what of two lists belongs together.</summary>
internal static class Pairs
{
    /// <summary>Takes pairs out of the lists, each element once and in order.</summary>
    internal static List<(T Old, T New)> Take<T>(List<T> old, List<T> @new, Func<T, T, bool> belong)
        where T : class
    {
        List<(T, T)> pairs = [];
        foreach (T one in old.ToArray())
        {
            if (@new.FirstOrDefault(other => belong(one, other)) is { } found)
            {
                pairs.Add((one, found));
                old.Remove(one);
                @new.Remove(found);
            }
        }

        return pairs;
    }
}
