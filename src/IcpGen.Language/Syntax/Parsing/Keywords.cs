using System.Collections.Generic;

namespace IcpGen.Language.Syntax;

/// <summary>The words that mean something where they can stand.</summary>
internal static class Keywords
{
    internal static readonly IReadOnlyList<string> Declarations =
        ["enum", "record", "root", "scope", "document", "procedure", "fact", "define", "province", "ruleset", "extend", "codes"];

    internal static readonly IReadOnlyList<string> ProvinceMembers = ["source", "clauses", "for", "rule"];

    internal static readonly IReadOnlyList<string> Statements =
    [
        "effective", "each", "when", "require", "forbid", "should", "submit", "step", "notice", "say", "mend", "note", "example",
    ];

    internal static readonly IReadOnlyList<string> TextTests = ["contains", "startsWith", "endsWith", "matches", "states"];

    /// <summary>Those that may also take a value that is not written.</summary>
    internal static readonly IReadOnlyList<string> PartTests = ["contains", "startsWith", "endsWith"];

    /// <summary>Words that go on with an expression, so that none of them begins an operand after another one.</summary>
    internal static readonly IReadOnlyList<string> Operators = ["and", "or", "in", "is", "includesAll", "at", "per", .. TextTests];

    internal static readonly string[] Units = ["days", "months", "years"];

    /// <summary>The same for a single one.</summary>
    internal static readonly IReadOnlyDictionary<string, string> UnitsOfOne =
        new Dictionary<string, string> { ["day"] = "days", ["month"] = "months", ["year"] = "years" };
}
