using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Audiences;

/// <summary>The field that says whether an individual, an enterprise or another body files: <c>subject.nature</c> (主办单位性质).</summary>
internal static class NatureField
{
    private static readonly string[] Steps = ["subject", "nature"];

    /// <summary>Whether an expression reads it.</summary>
    public static bool Is(Expression expression) =>
        expression is PathExpression { Path: { Start: null } path } && path.Fields.Select(field => field.Name).SequenceEqual(Steps);

    /// <summary>The natures there are, in order of declaration; none where the vocabulary has no such field.</summary>
    public static IEnumerable<EnumMember> MembersIn(Vocabulary vocabulary)
    {
        RuleType? type = new RecordType(vocabulary.Root);
        foreach (string step in Steps)
        {
            type = type is RecordType record ? vocabulary.RecordNamed(record.Name)?.Fields.FirstOrDefault(field => field.Name == step)?.Type : null;
        }

        return type is EnumType nature ? vocabulary.EnumOf(nature).Members : [];
    }
}
