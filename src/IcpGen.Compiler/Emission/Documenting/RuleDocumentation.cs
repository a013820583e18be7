using System.Collections.Generic;
using System.Linq;
using IcpGen.Language;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission.Documenting;

/// <summary>What documentation says of one rule.</summary>
internal sealed class RuleDocumentation
{
    private readonly RuleSet _set;
    private readonly Localized _sentence;

    internal RuleDocumentation(Rule rule, RuleSet set, PlainLanguage plain)
    {
        (Rule, _set) = (rule, set);
        RuleText text = plain.Explain(rule);
        (_sentence, Scope) = (text.Sentence, text.Scope?.Text);
    }

    internal Rule Rule { get; }

    /// <summary>The scope that the rule shares with others and that its sentence leaves out, or null.</summary>
    internal Localized? Scope { get; }

    /// <summary><c>SH-P1 居住证 · Residence permit</c>.</summary>
    internal string Heading => Headed(Rule);

    /// <summary>What it demands, in Chinese and in English, and when it is in effect.</summary>
    internal IEnumerable<string> Meaning => new[] { _sentence.Zh, _sentence.English, Period }.OfType<string>();

    internal static string Listed(IEnumerable<string> ids) => string.Join(", ", ids);

    /// <summary>Writes all there is to know of the rule.</summary>
    internal void Write(CodeWriter writer) =>
        writer.Summary(Heading).Remarks(Meaning.Concat(new[] { Source, Lifts, LiftedBy, Note }.OfType<string>()));

    private string Source =>
        InBoth.Headed("依据", "Source", (RuleSetDocumentation.SourceOf(Rule, _set) is { } source ? $"《{source}》" : string.Empty) + Listed(Rule.Clauses));

    private string? Note => Rule.Note is { } note ? InBoth.Headed("条款的解读", "How the clause was read", note) : null;

    private string? Period => PeriodTexts.Of(Rule) is { } period ? InBoth.Of(period) : null;

    private string? Lifts => Links("本规则使以下规则不适用", "It lifts", Rule.Overrides.Select(lift => (lift.RuleId, lift)));

    private string? LiftedBy => Links(
        "以下规则使本规则不适用",
        "It is lifted by",
        _set.Rules.SelectMany(lifter => lifter.Overrides.Where(lift => lift.RuleId == Rule.Id).Select(lift => (lifter.Id, lift))));

    private string? Links(string zh, string en, IEnumerable<(string Id, Override Lift)> links)
    {
        string[] listed = [.. links.Distinct().Select(link => $"{Headed(link.Id)}（{link.Lift.Because}）")];
        return listed.Length == 0 ? null : InBoth.Headed(zh, en, string.Join("；", listed));
    }

    private string Headed(string id) => _set.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule ? Headed(rule) : id;

    private static string Headed(Rule rule) => $"{Listed(rule.Ids)} {InBoth.Of(rule.Title)}";
}
