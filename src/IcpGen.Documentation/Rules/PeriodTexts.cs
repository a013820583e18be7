namespace IcpGen.Documentation.Rules;

/// <summary>Says since when and until when a rule is in effect.</summary>
internal static class PeriodTexts
{
    /// <summary>The period in words.</summary>
    /// <param name="from">The first day it is in effect, or null for always.</param>
    /// <param name="until">The first day it is no longer in effect, or null for never.</param>
    public static Localized Of(string? from, string? until) => (from, until) switch
    {
        (null, null) => new("一直有效", "always in effect"),
        (not null, null) => new($"自 {from} 起生效", $"in effect from {from}"),
        (null, not null) => new($"{until} 起失效", $"in effect until {until}"),
        _ => new($"自 {from} 起生效，{until} 起失效", $"in effect from {from} until {until}"),
    };
}
