using System.Text.RegularExpressions;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Language.Tests.RuleFiles;

namespace IcpGen.Language.Tests.Explaining;

/// <summary>What the rules of <c>tests/rules/explaining</c> say as a whole, in comments under their headers: <c>// = 须提交居住证。</c></summary>
public sealed partial class RuleSentenceTests
{
    public static TheoryData<string> Cases => [.. RuleFolder.Cases().Where(name => name.StartsWith("explaining/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_in_both_languages_what_it_demands_and_of_whom(string name)
    {
        RuleCase rules = new(name);

        Assert.All(rules.Files, file => file.MustBe(WithSentences(file.Source, rules.Result.Unit)));
    }

    private static string WithSentences(SourceFile file, RuleUnit unit)
    {
        PlainLanguage plain = new(unit);
        string[] lines = file.Text.Split('\n');
        foreach (Rule rule in unit.RuleSets.SelectMany(set => set.Rules))
        {
            Localized sentence = plain.Explain(rule).Sentence;
            lines[rule.Span.EndLine] += $"\n    // = {sentence.Zh}\n    // = {sentence.En}";
        }

        return string.Join('\n', lines.Where(line => !Sentence().IsMatch(line)));
    }

    [GeneratedRegex(@"^    // = .*$")]
    private static partial Regex Sentence();
}
