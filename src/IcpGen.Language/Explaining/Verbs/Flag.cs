using System;
using System.Linq;

namespace IcpGen.Language.Explaining;

/// <summary>What a flag's label says, taken apart: 营业执照上是否有字号 → 营业执照上, 有字号.</summary>
/// <param name="Head">What it is said of, beside the owner; empty where it is the owner itself.</param>
/// <param name="Positive">It is so.</param>
/// <param name="Negative">It is not so.</param>
/// <param name="Bare">The verb behind 须 and 不得.</param>
internal sealed record ChineseFlag(string Head, string Positive, string Negative, string Bare)
{
    private static readonly string[] Negated = ["涉及", "包括", "包含", "含", "指向", "属于", "使用", "需要", "支持"];
    private static readonly string[] Done = ["签", "按", "盖", "写明", "链接", "通过", "填写", "办理"];

    /// <summary>How it is forbidden, where that is not 不得 and the bare verb.</summary>
    public string MustNot { get; private init; } = "不得" + Bare;

    /// <summary>Takes a label apart.</summary>
    public static ChineseFlag Of(string label) =>
        label.IndexOf("是否", StringComparison.Ordinal) is >= 0 and int whether ? Whether(label.Substring(0, whether), label.Substring(whether + 2))
        : label.IndexOf("能否", StringComparison.Ordinal) is >= 0 and int can ? Can(label.Substring(0, can), label.Substring(can + 2))
        : new("“" + label + "”", "为是", "为否", "为是");

    private static ChineseFlag Can(string head, string able) => new(head, "能" + able, "不能" + able, "能" + able) { MustNot = "不得" + able };

    private static ChineseFlag Whether(string head, string what) =>
        Begins(what, "有") ? new(head, what, "没" + what, what)
        : Begins(what, "曾") ? new(head, what, "未" + what, what)
        : Begins(what, "已") ? new(head, what, "未" + what.Substring(1), what.Substring(1))
        : Done.Any(verb => Begins(what, verb)) ? new(head, "已" + what, "未" + what, what)
        : Negated.Any(verb => Begins(what, verb)) ? new(head, what, "不" + what, what)
        : new(head, "是" + what, "不是" + what, "是" + what);

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}

/// <summary>What a flag's English label says, taken apart: domain names lead to one site → domain names, lead to one site.</summary>
/// <param name="Head">What it is said of, beside the owner; empty where it is the owner itself.</param>
/// <param name="Infinitive">The verb: lead to one site.</param>
/// <param name="Negative">The verb's negation where it is not formed with <em>not</em>.</param>
internal sealed record EnglishFlag(string Head, string Infinitive, string? Negative)
{
    /// <summary>Takes a label apart.</summary>
    public static EnglishFlag Of(string label)
    {
        string said = label.StartsWith("whether ", StringComparison.Ordinal) ? label.Substring("whether ".Length) : label;
        string[] words = said.Split(' ');
        for (int verb = 0; verb < words.Length; verb++)
        {
            if (words[verb] == "can")
            {
                string able = string.Join(" ", words.Skip(verb + 1));
                return new(string.Join(" ", words.Take(verb)), "be able to " + able, "cannot " + able) { Special = "can " + able };
            }

            string rest = string.Join(" ", words.Skip(verb));
            if (Conjugation.Infinitive(rest) is { } infinitive)
            {
                return new(string.Join(" ", words.Take(verb)), infinitive, Without(rest));
            }
        }

        return words[0] == "was" ? new("", "have been" + said.Substring(3), "was not" + said.Substring(3)) { Special = said } : new("", "be " + said, null);
    }

    /// <summary>The statement where it is not the verb's present: was returned, can be reached.</summary>
    public string? Special { get; private init; }

    // has an official seal → has no official seal
    private static string? Without(string rest) =>
        rest.StartsWith("has a ", StringComparison.Ordinal) ? "has no " + rest.Substring("has a ".Length)
        : rest.StartsWith("has an ", StringComparison.Ordinal) ? "has no " + rest.Substring("has an ".Length)
        : null;
}
