using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Explaining;

/// <summary>Puts a rule's sentence together.</summary>
/// <param name="when">When it applies, or null.</param>
/// <param name="each">What it walks, or null.</param>
/// <param name="where">For which of those it applies, or null.</param>
internal sealed class RuleSentence(Thought? when, Localized? each, Thought? where)
{
    /// <summary>The sentence around its demands.</summary>
    /// <param name="demands">What is demanded.</param>
    /// <param name="isDirect">Whether the demands name the elements themselves.</param>
    public Localized Of(Localized demands, bool isDirect)
    {
        List<Localized> parts = [];
        if (when is not null)
        {
            Localized said = Speaker.Say(when);
            parts.Add((IsShort(when) ? $"{said.Zh}时，" : $"如果{said.Zh}，则", $"when {said.English}, "));
        }

        if (each is not null && !isDirect)
        {
            parts.Add(($"对{each.Zh}，", $"for {each.English}, "));
        }

        if (where is not null)
        {
            Localized said = Speaker.Say(where);
            parts.Add(($"如果{said.Zh}，则", $"if {said.English}, "));
        }

        Localized all = Lists.Join(parts.Append(demands), "");
        return (all.Zh + "。", English.Capitalized(all.English) + ".");
    }

    private static bool IsShort(Thought thought) => thought is Saying || (thought is Group group && group.Parts.All(part => part is Saying or Group { IsFlat: true }));
}
