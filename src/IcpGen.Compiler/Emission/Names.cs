using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IcpGen.Language.Modeling;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.Compiler.Emission;

/// <summary>C# names for the rules' names.</summary>
internal static class Names
{
    /// <summary>Where the runtime has what users read.</summary>
    internal const string Runtime = "global::IcpGen.";

    /// <summary>Where it has the identifiers.</summary>
    internal const string Identifiers = Runtime + "Identifiers.";

    internal const string GeneratedNamespace = Runtime + "Generated";

    /// <summary>Where it has what only generated code calls.</summary>
    internal const string Generated = GeneratedNamespace + ".";

    /// <summary><c>newFiling</c> → <c>NewFiling</c>.</summary>
    internal static string Pascal(string name) => ModelWriter.Pascal(name);

    /// <summary>A method name for a rule: <c>SH-P4</c> → <c>ShP4</c>.</summary>
    internal static string OfRule(string id)
    {
        StringBuilder name = new();
        foreach (string part in id.Split('-'))
        {
            name.Append(part.Length > 1 && part.All(char.IsUpper) ? part.Substring(0, 1) + part.Substring(1).ToLowerInvariant() : Pascal(part));
        }

        return name.ToString();
    }

    /// <summary>A method name for each rule of a province; versions of one rule are told apart by their first day.</summary>
    internal static IReadOnlyList<string> OfRules(IReadOnlyList<Rule> rules)
    {
        LocalNames taken = BesideRules();
        HashSet<string> versioned = [.. rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key)];
        return
        [
            .. rules.Select(rule => taken.Fresh(OfRule(rule.Id)
                + (versioned.Contains(rule.Id) ? "Since" + (rule.EffectiveFrom ?? default).ToString("yyyyMMdd", CultureInfo.InvariantCulture) : string.Empty))),
        ];
    }

    /// <summary>Names for rules that are none of a validator's other members: an id <c>RULE-IDS</c> becomes <c>RuleIds2</c>.</summary>
    internal static LocalNames BesideRules() => new("RuleIds", "NotChecked", "ToString", "GetType", "GetHashCode", "ReferenceEquals", "MemberwiseClone");

    /// <summary>One of a list's elements: <c>domains</c> → <c>domain</c>.</summary>
    internal static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) + "y"
        : name.EndsWith("s", StringComparison.Ordinal) && name.Length > 2 ? name.Substring(0, name.Length - 1)
        : name + "Item";

    /// <summary>A text as a C# literal.</summary>
    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A text as a C# literal, or <c>null</c>.</summary>
    internal static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);
}

/// <summary>Local names that are in use in one method.</summary>
internal sealed class LocalNames(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    internal string Fresh(string wanted)
    {
        string name = SyntaxFacts.GetKeywordKind(wanted) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(wanted) != SyntaxKind.None
            ? wanted + "Item"
            : wanted;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
