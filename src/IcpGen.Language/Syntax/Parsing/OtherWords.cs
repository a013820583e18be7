using System.Collections.Generic;

namespace IcpGen.Language.Syntax;

/// <summary>What people write who know other languages, and what is written here.</summary>
internal static class OtherWords
{
    /// <summary>Between two values.</summary>
    internal static readonly IReadOnlyList<(string[] Words, string Meant)> Tests =
    [
        (["contain"], "contains"),
        (["containing"], "contains"),
        (["include"], "contains"),
        (["includes"], "contains"),
        (["has"], "contains"),
        (["starts", "with"], "startsWith"),
        (["begins", "with"], "startsWith"),
        (["beginsWith"], "startsWith"),
        (["ends", "with"], "endsWith"),
        (["equals"], "=="),
        (["eq"], "=="),
        (["notIn"], "not in"),
    ];

    /// <summary>Between two values, for a test that is denied; here <c>not</c> stands before the whole.</summary>
    internal static readonly IReadOnlyList<(string[] Words, string Meant)> DeniedTests =
    [
        (["not", "contains"], "contains"),
        (["not", "contain"], "contains"),
        (["does", "not", "contain"], "contains"),
        (["doesNotContain"], "contains"),
        (["notContains"], "contains"),
        (["not", "startsWith"], "startsWith"),
        (["not", "endsWith"], "endsWith"),
        (["not", "matches"], "matches"),
        (["not", "states"], "states"),
        (["not", "includesAll"], "includesAll"),
    ];

    /// <summary>Behind a value.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Presence = new Dictionary<string, string>
    {
        ["exists"] = "is present",
        ["present"] = "is present",
        ["missing"] = "is missing",
        ["absent"] = "is missing",
    };

    /// <summary>Behind <c>is</c>, for what is missing.</summary>
    internal static readonly IReadOnlyList<string> Nothing = ["null", "nil", "NULL", "Null", "undefined", "empty", "blank", "absent", "空"];

    /// <summary>Two marks in a row for one.</summary>
    internal static readonly IReadOnlyDictionary<string, (TokenKind Kind, string Meant)> Comparisons = new Dictionary<string, (TokenKind, string)>
    {
        ["=>"] = (TokenKind.GreaterOrEqual, ">="),
        ["=<"] = (TokenKind.LessOrEqual, "<="),
        [">="] = (TokenKind.GreaterOrEqual, ">="),
        ["<="] = (TokenKind.LessOrEqual, "<="),
        ["==="] = (TokenKind.EqualsEquals, "=="),
        ["!=="] = (TokenKind.NotEquals, "!="),
        ["=="] = (TokenKind.EqualsEquals, "=="),
        [">=="] = (TokenKind.GreaterOrEqual, ">="),
        ["<=="] = (TokenKind.LessOrEqual, "<="),
        ["=!"] = (TokenKind.NotEquals, "!="),
    };

    /// <summary>Where a statement begins: what to do instead.</summary>
    internal static readonly IReadOnlyDictionary<string, Localized> Statements = new Dictionary<string, Localized>
    {
        ["if"] = Conditional,
        ["then"] = Conditional,
        ["where"] = ("请写 `when`", "write `when`"),
        ["given"] = ("请写 `when`", "write `when`"),
        ["unless"] = ("请写 `when not (…)`；若是解除另一条规则，用 `overrides`", "write `when not (…)`, or `overrides` where this lifts another rule"),
        ["except"] = ("请写 `when not (…)`；若是解除另一条规则，用 `overrides`", "write `when not (…)`, or `overrides` where this lifts another rule"),
        ["else"] = Otherwise,
        ["otherwise"] = Otherwise,
        ["check"] = Demand,
        ["assert"] = Demand,
        ["ensure"] = Demand,
        ["must"] = Demand,
        ["foreach"] = Walk,
        ["forEach"] = Walk,
        ["error"] = ("说明文字请写 `say`", "write what is wrong after `say`"),
        ["message"] = ("说明文字请写 `say`", "write what is wrong after `say`"),
        ["let"] = Named,
        ["var"] = Named,
        ["return"] = Demand,
    };

    /// <summary>Characters that mean something elsewhere: what to do instead.</summary>
    internal static readonly IReadOnlyDictionary<string, Localized> Characters = new Dictionary<string, Localized>
    {
        ["?"] = Conditional,
        ["*"] = Calculation,
        ["/"] = Calculation,
        ["%"] = Calculation,
        ["#"] = ("注释请写 `//`", "a comment begins with `//`"),
    };

    /// <summary>A condition that depends on another.</summary>
    internal static Localized Conditional =>
        ("请把前提写在 `when` 后，要求另写一句，如 `when a  require b`", "write the premise after `when` and the demand as a statement of its own, as in `when a  require b`");

    /// <summary>What is worked out of values.</summary>
    internal static Localized Calculation =>
        ("只有日期能加减，而且只能加减期限，如 `a >= b + 3 months`；数目照原样比较", "only dates are moved, and only by periods, as in `a >= b + 3 months`; numbers are compared as they stand");

    /// <summary>An element of a list by its number.</summary>
    internal static Localized ByElement(string list) =>
        ($"列表不按序号取值，请写 `any x in {list}: …`、`every x in {list}: …` 或 `each x in {list}`", $"elements have no numbers; write `any x in {list}: …`, `every x in {list}: …` or `each x in {list}`");

    private static Localized Otherwise => ("请另写一条规则，用 `when not (…)`", "write another rule, with `when not (…)`");

    private static Localized Demand => ("要求请写 `require`，禁止请写 `forbid`", "write what must hold after `require`, and what must not after `forbid`");

    private static Localized Walk => ("请写 `each x in …`", "write `each x in …`");

    private static Localized Named => ("给值起名，请在规则外写 `define`", "give a value a name outside of rules, with `define`");
}
