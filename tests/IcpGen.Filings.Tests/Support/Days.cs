namespace IcpGen.Filings.Tests.Support;

/// <summary>The day on which the tests check.</summary>
internal static class Days
{
    internal static DateTime Today { get; } = new(2026, 3, 31);

    internal static AsOf AsOf { get; } = AsOf.On(DateOnly.FromDateTime(Today));
}
