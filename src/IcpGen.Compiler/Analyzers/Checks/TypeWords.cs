using IcpGen.Compiler.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Says which C# types a field can be read from.</summary>
internal static class TypeWords
{
    internal static Bilingual Accepted(RuleType type) => type switch
    {
        ListType list => Lists(Accepted(list.Element)),
        RecordType => new("含有其字段的类、记录或结构", "a class, record or struct with its fields"),
        EnumType { Name: "Province" } => new("IcpGen.Province、枚举、string 或整数（行政区划代码）", "IcpGen.Province, an enumeration, string, or an integer (the area code)"),
        EnumType => new("枚举、string 或整数（名称或代码）", "an enumeration, string or an integer (a name or the code)"),
        SimpleType { Kind: SimpleKind.Number } => new("整数", "an integer"),
        SimpleType { Kind: SimpleKind.Flag } => new("bool?", "bool?"),
        SimpleType { Kind: SimpleKind.Date } => new("DateOnly、DateTime、DateTimeOffset 或 string", "DateOnly, DateTime, DateTimeOffset or string"),
        _ => new("string", "string"),
    };

    private static Bilingual Lists(Bilingual element) => new("以下类型的数组或列表：" + element.Text.Zh, "an array or list of " + element.Text.English);
}
