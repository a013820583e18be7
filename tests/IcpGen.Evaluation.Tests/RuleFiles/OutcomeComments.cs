using System.Text.RegularExpressions;
using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Evaluation.Tests.RuleFiles;

/// <summary>What becomes of an example, as a comment behind it: the fields to blame, and what is not known.</summary>
internal static partial class OutcomeComments
{
    /// <summary>The file with such a comment behind each example of which there is something to tell.</summary>
    internal static string Behind(SourceFile file, RuleUnit unit)
    {
        string[] lines = file.Text.Split('\n');
        foreach ((RuleSet set, int index, Example example) in Examples(unit).Where(each => each.Example.Span.Path == file.Path))
        {
            ref string line = ref lines[example.Span.EndLine];
            string told = Told(new Evaluator(unit, set).Evaluate(example.Filing, new FactLookup(example.Facts), AsOf.On(DateOnly.FromDateTime(example.Today))).Line(index));
            line = line[..example.Span.EndColumn] + told + Comment().Replace(line[example.Span.EndColumn..], "");
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<(RuleSet Set, int Rule, Example Example)> Examples(RuleUnit unit) =>
        from set in unit.RuleSets
        from rule in set.Rules.Select((rule, index) => (rule, index))
        from example in rule.rule.Examples
        select (set, rule.index, example);

    // The outcome itself is what the example says.
    private static string Told(string outcome) => outcome.Split("; ", 2) is [_, string details] ? "  // " + details : "";

    [GeneratedRegex("^  // (blames|warns|needs|may need) .*$")]
    private static partial Regex Comment();
}
