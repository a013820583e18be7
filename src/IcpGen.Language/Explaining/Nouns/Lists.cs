using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Explaining;

/// <summary>Names one after the other.</summary>
internal static class Lists
{
    private static readonly string[] ChineseMarks = ["、", "或", "和", "，"];
    private static readonly string[] EnglishMarks = [", ", " or ", " and "];

    /// <summary>All of them: A、B和C; A, B and C.</summary>
    public static Localized All(IReadOnlyList<Localized> names) => Join(names, "和", " and ");

    /// <summary>One of them: A、B或C; A, B or C.</summary>
    public static Localized Either(IReadOnlyList<Localized> names) => Join(names, "或", " or ");

    /// <summary>Texts with the same between them.</summary>
    public static Localized Join(IEnumerable<Localized> texts, Localized between) =>
        new(string.Join(between.Zh, texts.Select(text => text.Zh)), string.Join(between.English, texts.Select(text => text.English)));

    /// <summary>Whether a name would be torn apart in a list.</summary>
    public static bool IsTorn(Localized name) =>
        ChineseMarks.Any(mark => Outside(name.Zh, mark)) || EnglishMarks.Any(mark => Outside(name.English, mark));

    private static Localized Join(IReadOnlyList<Localized> names, string zh, string en) =>
        new(Join([.. Marked(names, name => name.Zh, ChineseMarks)], "、", zh), Join([.. Marked(names, name => name.English, EnglishMarks)], ", ", en));

    private static string Join(string[] names, string comma, string last) =>
        names.Length < 2 ? string.Concat(names) : string.Join(comma, names.Take(names.Length - 1)) + last + names[names.Length - 1];

    // A name that holds a comma or an “or” itself stands in quotation marks.
    private static IEnumerable<string> Marked(IReadOnlyList<Localized> names, Func<Localized, string> read, string[] marks) =>
        names.Select(read).Select(name => names.Count > 1 && marks.Any(mark => Outside(name, mark)) ? $"“{name}”" : name);

    private static bool Outside(string name, string mark) =>
        !name.StartsWith("“", StringComparison.Ordinal) && name.IndexOf(mark, StringComparison.Ordinal) >= 0;
}
