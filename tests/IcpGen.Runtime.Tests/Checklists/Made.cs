using IcpGen.Documents;

namespace IcpGen.Runtime.Tests.Checklists;

/// <summary>Documents made of marks by name.</summary>
internal static class Made
{
    /// <summary>A residence permit with some of the marks, each with a usual value.</summary>
    public static DocumentInfo Permit(string marks) => Permit([.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Asked)]);

    public static DocumentInfo Permit(params DocumentMark[] marks) =>
        new() { Name = "residencePermit", Label = new("居住证", "residence permit"), Marks = marks };

    /// <summary>A mark with its usual value.</summary>
    public static DocumentMark Asked(string name) => Marks.Named(name)!.Kind switch
    {
        MarkKind.Number => new(name) { Number = 2 },
        MarkKind.Flag => new(name),
        _ => new(name) { Values = Values(name) },
    };

    /// <summary>The usual value as it is said.</summary>
    public static (string Zh, string En) Said(string name) => Marks.Named(name)!.Kind switch
    {
        MarkKind.Number => ("2", "2"),
        MarkKind.Flag => (string.Empty, string.Empty),
        _ => (string.Join('或', Values(name).Select(value => value.Zh)), string.Join(" or ", Values(name).Select(value => value.In("en")))),
    };

    private static Localized[] Values(string name) => name switch
    {
        "form" => [new("复印件", "copy")],
        "signer" => [new("主体负责人", "the principal")],
        "seals" => [new("公章", "the official seal"), new("合同章", "the contract seal")],
        "stating" => [new("属实")],
        "handwriting" => [new("同意")],
        "watermark" => [new("仅供备案")],
        "channel" => [new("邮寄", "post")],
        "postalAddress" => [new("上海市")],
        _ => [new("某" + name, "some " + name)],
    };
}
