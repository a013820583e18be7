using System.Linq;

namespace IcpGen.Language.Formatting;

/// <summary>How wide text is on a screen, where a Chinese character takes two columns.</summary>
internal static class Columns
{
    internal static int Of(string text) => text.Sum(character => IsWide(character) ? 2 : 1);

    private static bool IsWide(char character) =>
        character is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
            or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';
}
