using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Values in words or quotes of elsewhere, and how they are written here.</summary>
internal static class OtherValues
{
    private static readonly Dictionary<string, string> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = "true",
        ["yes"] = "true",
        ["是"] = "true",
        ["真"] = "true",
        ["有"] = "true",
        ["1"] = "true",
        ["false"] = "false",
        ["no"] = "false",
        ["否"] = "false",
        ["假"] = "false",
        ["无"] = "false",
        ["0"] = "false",
    };

    private static readonly Dictionary<string, string> Dates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["today"] = "today",
        ["now"] = "today",
        ["今天"] = "today",
        ["今日"] = "today",
        ["当天"] = "today",
        ["longTerm"] = "longTerm",
        ["长期"] = "longTerm",
        ["长期有效"] = "longTerm",
        ["永久"] = "longTerm",
    };

    private static readonly string[] DateForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>Words for a value that a filing does not hold.</summary>
    internal static bool IsNothing(string word) => word is "null" or "nil" or "NULL" or "Null" or "undefined" or "missing" or "空";

    /// <summary>What is written here for a value of that type, or null where that is not plain.</summary>
    internal static string? Meant(string written, RuleType? type) => type switch
    {
        SimpleType { Kind: SimpleKind.Flag } => Flags.TryGetValue(written.Trim(), out string? flag) ? flag : null,
        SimpleType { Kind: SimpleKind.Date } => Dates.TryGetValue(written.Trim(), out string? date) ? date : Day(written.Trim()),
        SimpleType { Kind: SimpleKind.Number } => LiteralValues.Number(written.Trim()) is { } number ? number.ToString(CultureInfo.InvariantCulture) : null,
        _ => null,
    };

    /// <summary>The same for a word whose type nothing tells.</summary>
    internal static string? Meant(string written) => LiteralValues.Number(written) is not null ? null
        : Meant(written, SimpleTypes.Date) ?? Meant(written, SimpleTypes.Flag);

    /// <summary>How values of a type are written, as a part of a message; empty for others.</summary>
    internal static Localized Form(RuleType type) => type switch
    {
        SimpleType { Kind: SimpleKind.Flag } => ("；请写 `true` 或 `false`", "; write `true` or `false`"),
        SimpleType { Kind: SimpleKind.Date } => ("；日期不加引号，写作 `2026-01-31`", "; a date is written `2026-01-31`, without quotes"),
        SimpleType { Kind: SimpleKind.Number } => ("；数目不加引号，写作 `3`", "; a number is written `3`, without quotes"),
        _ => "",
    };

    private static string? Day(string written) => DateForms
        .Select(form => DateTime.TryParseExact(written, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : (DateTime?)null)
        .FirstOrDefault(day => day is not null)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
