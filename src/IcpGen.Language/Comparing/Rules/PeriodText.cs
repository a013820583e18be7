using System;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>When a rule is in effect.</summary>
internal static class PeriodText
{
    /// <summary>The first day, and the first day no longer.</summary>
    internal static (DateTime From, DateTime Until) Bounds(Rule rule) => (rule.EffectiveFrom ?? DateTime.MinValue, rule.EffectiveUntil ?? DateTime.MaxValue);

    /// <summary>As rules spell it, or null for always.</summary>
    internal static string? Of(Rule rule) => rule.EffectiveFrom is null && rule.EffectiveUntil is null ? null
        : "effective" + Part(" from ", rule.EffectiveFrom) + Part(" until ", rule.EffectiveUntil);

    private static string Part(string word, DateTime? day) => day is { } given ? word + ConstantText.Of(new DateConstant(given)) : string.Empty;
}
