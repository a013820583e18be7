using IcpGen.Language.Modeling;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Modeling;

/// <summary>Writes a whole model to a file.</summary>
internal static class ModelFile
{
    /// <summary>Writes the classes and the enumerations that they use.</summary>
    /// <param name="vocabulary">What the values are.</param>
    /// <param name="types">The classes.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="output">Takes the text.</param>
    public static void Write(Vocabulary vocabulary, IReadOnlyList<PlannedType> types, string space, TextWriter output)
    {
        ModelWriter writer = new(vocabulary);
        output.Write($"#nullable enable\n\nusing System;\nusing System.Collections.Generic;\nusing IcpGen;\n\nnamespace {space};\n");
        foreach (PlannedType type in types)
        {
            output.Write($"\n{writer.Write(type)}\n");
        }

        foreach (EnumType type in types.SelectMany(type => type.Members).Select(member => EnumOf(member.Type)).OfType<EnumType>().Distinct())
        {
            output.Write($"\n{writer.Write(type)}\n");
        }
    }

    private static EnumType? EnumOf(RuleType type) => type switch
    {
        ListType list => EnumOf(list.Element),
        EnumType named when named != RuleType.Province => named,
        _ => null,
    };
}
