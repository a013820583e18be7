using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What facts are called once it is said what they are about: 手机号码归属地 → 该负责人的手机号码归属地.</summary>
internal static class FactNouns
{
    /// <summary>A fact's label with its arguments in it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="arguments">What it is asked of.</param>
    /// <param name="words">What the last field of the first argument is called by itself, or null.</param>
    public static Localized Of(FactDefinition fact, IReadOnlyList<Noun> arguments, string? words) =>
        arguments.Count == 1
            ? (Zh(fact, arguments[0].Zh, words), En(fact.Label.English, arguments[0].English))
            : arguments.Count == 0 ? fact.Label
            : Bracketed(fact.Label, Lists.Join(arguments.Select(argument => argument.Text), ("、", ", ")));

    private static Localized Bracketed(Localized label, Localized arguments) => ($"{label.Zh}（{arguments.Zh}）", $"{label.English} ({arguments.English})");

    private static string Zh(FactDefinition fact, string argument, string? words)
    {
        string label = fact.Label.Zh;
        string[] names = [.. new[] { words, (fact.Parameters[0] as SimpleType) is { } type ? TypeNouns.Of(type.Kind).Zh : null }.OfType<string>()];
        foreach (string name in names)
        {
            if (label.IndexOf("该" + name, StringComparison.Ordinal) is >= 0 and int found)
            {
                return label.Substring(0, found) + argument + label.Substring(found + name.Length + 1);
            }

            if (label.Length > name.Length && label.StartsWith(name, StringComparison.Ordinal))
            {
                return Joined(argument, label.Substring(name.Length));
            }
        }

        return argument + "的" + label;
    }

    private static string Joined(string argument, string rest) =>
        "的在能是被".IndexOf(rest[0]) < 0 ? $"{argument}的{rest}" : argument + rest;

    private static string En(string label, string argument) =>
        label.IndexOf("the site", StringComparison.Ordinal) >= 0 ? label.Replace("the site", "the site of " + argument)
        : English.Indefinite(label) is { } indefinite ? label.Replace(indefinite, argument)
        : $"{label} of {argument}";
}
