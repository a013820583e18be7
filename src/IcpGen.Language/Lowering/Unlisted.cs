using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Lists that a vocabulary lacks. No model has them, so that whoever looks into one finds that nothing is known.</summary>
internal static class Unlisted
{
    private static readonly FieldDefinition List = new("materials", new ListType(new RecordType("Material"), Required: false), new Localized("材料", "materials"));
    private static readonly FieldDefinition Kind = new("kind", RuleType.Document, new Localized("材料种类", "kind"));

    internal static MaterialsShape Materials { get; } =
        new(List, new RecordDefinition("Material", List.Label, EquatableArray.Of(Kind), default, null), Kind);

    internal static FieldDefinition Procedures { get; } =
        new("procedures", new ListType(RuleType.Procedure, Required: false), new Localized("手续", "procedures"));
}
