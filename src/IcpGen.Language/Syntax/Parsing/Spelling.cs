using System;

namespace IcpGen.Language.Syntax;

internal static class Spelling
{
    /// <summary>Whether two words are one slip apart: a letter too many, too few, wrong, or two swapped; or a matter of case.</summary>
    internal static bool IsSlip(string written, string meant)
    {
        if (string.Equals(written, meant, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int start = 0;
        while (start < written.Length && start < meant.Length && written[start] == meant[start])
        {
            start++;
        }

        string restWritten = written.Substring(start);
        string restMeant = meant.Substring(start);
        return meant.Length > 2 && (IsSwap(restWritten, restMeant)
            || (meant.Length > 4 && Rest(restWritten, 1) == Rest(restMeant, 1))
            || Rest(restWritten, 1) == restMeant
            || restWritten == Rest(restMeant, 1));
    }

    private static bool IsSwap(string written, string meant) => written.Length > 1 && meant.Length > 1
        && written[0] == meant[1] && written[1] == meant[0] && Rest(written, 2) == Rest(meant, 2);

    private static string Rest(string text, int from) => from <= text.Length ? text.Substring(from) : "";
}
