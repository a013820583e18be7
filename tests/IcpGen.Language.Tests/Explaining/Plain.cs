using IcpGen.Language.Diagnostics;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Language.Tests.RuleFiles;

namespace IcpGen.Language.Tests.Explaining;

/// <summary>Rules in a small vocabulary, and what they say in plain language.</summary>
internal static class Plain
{
    private static readonly string Vocabulary = File.ReadAllText(RuleFolder.Find("explaining/" + RuleFolder.Vocabulary));

    /// <summary>What a rule with these statements says, as a whole.</summary>
    internal static Localized Sentence(string statements) => Explain(statements).Sentence;

    /// <summary>What a condition says. It may speak of the website <c>w</c> and the person <c>p</c>.</summary>
    internal static Localized Condition(string condition)
    {
        (RuleUnit unit, Rule rule) = Compile(
            "each w in websites each p in subject.principal, websites.principal "
            + $"when {condition} step visit");
        return new PlainLanguage(unit).Condition(rule.Guards.Single().Condition, rule);
    }

    /// <summary>What a demand says.</summary>
    internal static Localized Demand(string statements) => Explain(statements).Demands.Single().Text;

    /// <summary>A condition taken apart, indented.</summary>
    internal static string Outline(string condition, string language)
    {
        (RuleUnit unit, Rule rule) = Compile($"when {condition} step visit");
        return string.Join("\n", Lines(new PlainLanguage(unit).Outline(rule.Guards.Single().Condition, rule), language, 0));
    }

    internal static RuleText Explain(string statements)
    {
        (RuleUnit unit, Rule rule) = Compile(statements);
        return new PlainLanguage(unit).Explain(rule);
    }

    private static IEnumerable<string> Lines(PlainNode node, string language, int indent) =>
        node.Children.SelectMany(child => Lines(child, language, indent + 2)).Prepend(new string(' ', indent) + node.Text.In(language));

    private static (RuleUnit Unit, Rule Rule) Compile(string statements)
    {
        CompilationResult result = RuleCompiler.Compile(
        [
            new SourceFile("vocabulary.icp", Vocabulary),
            new SourceFile(
                "rules.icp", $"province shanghai \"上海\" en \"Shanghai\" 310000 SH {{ "
                + $"clauses 1 rule SH-1 \"题\" en \"title\" {{ {statements} }} }}"),
        ]);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.GetMessage("en")));
        return (result.Unit, result.Unit.Provinces.Single().Rules.Single());
    }
}
