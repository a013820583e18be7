namespace IcpGen.Generated;

/// <summary>Needs in order of mention, without repetition. Made only where details are wanted.</summary>
internal sealed class NeedList
{
    private NeedList(Need[] items) => Items = items;

    internal Need[] Items { get; }

    internal static NeedList Of(Need need) => new([need]);

    internal static NeedList? OfFields(FieldPath? path, string[] fields) => path is null ? null : Below(path, fields);

    internal static NeedList? Union(NeedList? left, NeedList? right) =>
        left is null || ReferenceEquals(left, right) ? right : right is null ? left : new([.. left.Items.Union(right.Items)]);

    // Apart from its caller, so that the closure is made only where details are wanted.
    private static NeedList Below(FieldPath path, string[] fields) =>
        new([.. fields.Select(field => new Need(NeedKind.Field, path.Child(field), null, []))]);
}
