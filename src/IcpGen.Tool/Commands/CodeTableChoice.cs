using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Commands;

/// <summary>Chooses the table that the codes in filings are of.</summary>
internal static class CodeTableChoice
{
    /// <summary>The rules, in whose vocabulary values have the codes of a table; null, and told why, where there is no such table.</summary>
    public static RuleUnit? Of(RuleUnit unit, string? table, string language, TextWriter errors)
    {
        if (table is null || unit.Vocabulary.CodeTables.Contains(table))
        {
            return unit with { Vocabulary = unit.Vocabulary.CodedBy(table) };
        }

        string known = string.Join(", ", unit.Vocabulary.CodeTables);
        errors.WriteLine(new InputError("icpgen", null, string.Empty, known.Length == 0
            ? new($"没有代码表“{table}”；规则中没有声明代码表", $"there is no table of codes “{table}”; the rules declare none")
            : new($"没有代码表“{table}”；可用：{known}", $"there is no table of codes “{table}”; there are: {known}")).In(language));
        return null;
    }
}
