using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests.Support;

/// <summary>The constants in a filing's data.</summary>
internal static class Values
{
    internal static IEnumerable<Constant> In(Value? value) =>
        value switch
        {
            SimpleValue simple => [simple.Constant],
            ListValue list => list.Items.SelectMany(In),
            RecordValue record => record.Fields.SelectMany(field => In(field.Value)),
            _ => [],
        };
}

/// <summary>The day on which the tests check.</summary>
internal static class Days
{
    internal static DateTime Today { get; } = new(2026, 3, 31);

    internal static AsOf AsOf { get; } = AsOf.On(DateOnly.FromDateTime(Today));
}
