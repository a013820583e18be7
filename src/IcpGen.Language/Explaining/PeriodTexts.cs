using System;
using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says since when and until when rules are in effect.</summary>
public static class PeriodTexts
{
    /// <summary>The period, or null for always.</summary>
    public static Localized? Of(Rule rule) => (Day(rule.EffectiveFrom), Day(rule.EffectiveUntil)) switch
    {
        (null, null) => null,
        ({ } from, null) => ($"自 {from} 起生效", $"in effect from {from}"),
        (null, { } until) => ($"{until} 起失效", $"in effect until {until}"),
        ({ } from, { } until) => ($"自 {from} 起生效，{until} 起失效", $"in effect from {from} until {until}"),
    };

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
