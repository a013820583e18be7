using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IcpGen.Documents;

/// <summary>A mark that is asked for, with its values as people call them in both languages; none for a flag.</summary>
internal readonly record struct SaidMark(Mark Mark, IReadOnlyList<(string Zh, string En)> Values)
{
    internal string Zh => string.Format(CultureInfo.InvariantCulture, Mark.Zh, Either(Values.Select(value => value.Zh), "、", "或"));

    internal string En => string.Format(CultureInfo.InvariantCulture, Mark.En, Either(Values.Select(value => value.En), ", ", " or "));

    private static string Either(IEnumerable<string> values, string comma, string last)
    {
        string[] all = values.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(comma, all.Take(all.Length - 1)) + last + all[all.Length - 1];
    }
}

/// <summary>Says what a document is and must be like: the one wording of reports, checklists, explanations and documentation.</summary>
internal static class DocumentWording
{
    private static readonly string[] Articles = ["the ", "each ", "all ", "at least ", "any "];

    /// <summary>签字并加盖公章的居住证复印件 2 份（邮寄至“…”）.</summary>
    /// <param name="name">What the document is called.</param>
    /// <param name="isOwned">Whether the name begins with what the document is about, so that nothing can stand before it.</param>
    /// <param name="marks">What it must be like, in the order of the rows.</param>
    internal static string Zh(string name, bool isOwned, IReadOnlyList<SaidMark> marks)
    {
        string before = Joined([.. At(MarkPlace.Before, marks)]);
        string behind = string.Concat(At(MarkPlace.Behind, marks));
        List<string> remarks = Continued(marks.Where(mark => mark.Mark.Place is MarkPlace.Remark or MarkPlace.Continued), mark => mark.Zh, string.Empty);
        if (isOwned && before.Length > 0)
        {
            remarks.Insert(0, before);
        }

        return (isOwned || before.Length == 0 ? name : before + "的" + name) + behind + Bracketed(remarks, "（", "，", "）");
    }

    /// <summary>the residence permit (copy, 2 copies, signed, bearing the official seal, by post to “…”).</summary>
    /// <param name="name">What the document is called, with its article and what it is about.</param>
    /// <param name="marks">What it must be like, in the order of the rows.</param>
    internal static string En(string name, IReadOnlyList<SaidMark> marks) =>
        name + Bracketed(Continued(marks, mark => mark.En, " "), " (", ", ", ")");

    /// <summary>张三的身份证. A Latin owner stands apart: shop.cn 的域名证书.</summary>
    internal static string NameZh(string label, string? about) =>
        string.IsNullOrEmpty(about) ? label : about + (about![about.Length - 1] < '\u0080' ? " 的" : "的") + label;

    /// <summary>the domain certificate of shop.cn.</summary>
    internal static string NameEn(string label, string? about) => The(label) + (string.IsNullOrEmpty(about) ? string.Empty : " of " + about);

    /// <summary>A label with its article.</summary>
    internal static string The(string label) => Articles.Any(article => label.StartsWith(article, StringComparison.Ordinal)) ? label : "the " + label;

    /// <summary>Several documents of which one is enough; where one has a comma in it, a comma stands between them too.</summary>
    internal static (string Zh, string En) Either(IReadOnlyList<(string Zh, string En)> documents)
    {
        bool isPlain = !documents.Any(document => document.Zh.IndexOf('，') >= 0 || document.En.IndexOf(',') >= 0);
        return (
            string.Join(isPlain ? "或" : "，或者", documents.Select(document => document.Zh)),
            string.Join(isPlain ? " or " : ", or ", documents.Select(document => document.En)));
    }

    private static IEnumerable<string> At(MarkPlace place, IEnumerable<SaidMark> marks) =>
        marks.Where(mark => mark.Mark.Place == place).Select(mark => mark.Zh);

    private static string Joined(string[] phrases) =>
        phrases.Length < 2 ? string.Concat(phrases) : string.Join("、", phrases.Take(phrases.Length - 1)) + "并" + phrases[phrases.Length - 1];

    private static List<string> Continued(IEnumerable<SaidMark> marks, Func<SaidMark, string> say, string between)
    {
        List<string> phrases = [];
        foreach (SaidMark mark in marks)
        {
            if (mark.Mark.Place == MarkPlace.Continued && phrases.Count > 0)
            {
                phrases[phrases.Count - 1] += between + say(mark);
            }
            else
            {
                phrases.Add(say(mark));
            }
        }

        return phrases;
    }

    private static string Bracketed(List<string> parts, string open, string comma, string close) =>
        parts.Count == 0 ? string.Empty : open + string.Join(comma, parts) + close;
}
