using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

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
