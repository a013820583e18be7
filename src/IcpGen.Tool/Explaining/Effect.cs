using IcpGen.Language.Rules;

namespace IcpGen.Tool.Explaining;

/// <summary>Says when rules are in effect.</summary>
internal static class Effect
{
    /// <summary>Whether a rule is in effect on a day.</summary>
    public static bool Is(Rule rule, DateOnly day)
    {
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        return (rule.EffectiveFrom is not { } from || from <= midnight) && (rule.EffectiveUntil is not { } until || midnight < until);
    }
}
