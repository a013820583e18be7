using IcpGen.Language.Rules;

namespace IcpGen.Tool.Facts;

/// <summary>Walks a filing for its texts.</summary>
internal static class TextsIn
{
    /// <summary>All texts, in order.</summary>
    public static IEnumerable<string> Value(Value? value) => value switch
    {
        SimpleValue { Constant: TextConstant text } => [text.Value],
        ListValue list => list.Items.SelectMany(Value),
        RecordValue record => record.Fields.SelectMany(field => Value(field.Value)),
        _ => [],
    };
}
