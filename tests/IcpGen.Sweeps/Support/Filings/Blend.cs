using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>Mixes two filings: the first with values of the second, and with values missing.</summary>
/// <param name="random">Chance.</param>
/// <param name="rate">How often a value of the first gives way, in percent.</param>
internal sealed class Blend(Random random, int rate)
{
    internal RecordValue Of(RecordValue kept, RecordValue chance) =>
        new(kept.Fields.Select(field => field with { Value = Of(field.Value, chance[field.Name]) })
            .Concat(chance.Fields.Where(field => kept.Fields.All(own => own.Name != field.Name) && random.Next(2) == 0))
            .Where(field => field.Value is not null)
            .ToEquatableArray());

    private Value? Of(Value? kept, Value? chance) => (kept, chance) switch
    {
        _ when random.Next(100) < rate => random.Next(3) == 0 ? null : chance,
        (RecordValue record, RecordValue other) => Of(record, other),
        (ListValue list, ListValue other) => Of(list, other),
        _ => kept,
    };

    private ListValue Of(ListValue kept, ListValue chance) =>
        new(kept.Items
            .Select((item, index) => Of(item, index < chance.Items.Count ? chance.Items[index] : item))
            .Concat(random.Next(100) < rate ? chance.Items : [])
            .ToEquatableArray());
}
