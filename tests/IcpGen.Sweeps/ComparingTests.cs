using IcpGen.Filings.Tests.Support;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language;
using IcpGen.Language.Comparing;
using IcpGen.Language.Formatting;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Sweeps.Support;

namespace IcpGen.Sweeps;

/// <summary>The rules that ship, written otherwise, are the same rules.</summary>
public class ComparingTests
{
    [Fact]
    public void They_do_not_differ_from_themselves_on_one_line_or_formatted() =>
        Assert.All<Func<SourceFile, string>>(
            [file => file.Text, file => RuleFormatter.Format(ParsedFile.Parse(file)), file => Rearranged.OnOneLine(ParsedFile.Parse(file))],
            rewrite => Assert.Empty(Differences(Compile(rewrite))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void They_do_not_differ_with_their_declarations_and_rules_in_another_order(int seed)
    {
        Random random = new(seed);

        RuleUnit shuffled = Compile(file => Rearranged.Shuffled(ParsedFile.Parse(file), random));

        Assert.NotEqual(ShippedRules.Unit.Vocabulary.Documents, shuffled.Vocabulary.Documents);
        Assert.Empty(Differences(shuffled));
    }

    [Fact]
    public void Written_out_from_what_is_bound_they_say_the_same()
    {
        RuleUnit spelled = Compile(file => file.Path.Contains('-', StringComparison.Ordinal)
            ? SpelledRules.Of(ShippedRules.Unit.Provinces.Single(province => file.Path.EndsWith(Slug(province) + ".icp", StringComparison.Ordinal)))
            : file.Text);

        RuleChange[] changes = [.. RuleComparer.Compare(ShippedRules.Unit, spelled).Sets.SelectMany(set => set.Rules).SelectMany(rule => rule.Changes)];

        Assert.Empty(changes.Where(change => change.Aspect < Aspect.Title).Select(change => change.ToString()));
        Assert.Equal(
            ShippedRules.Unit.Provinces.Select(province => province.Rules.Count),
            spelled.Provinces.Select(province => province.Rules.Count));
    }

    private static string Slug(ProvinceRules province) =>
        string.Concat(province.Name.Select(letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));

    private static RuleUnit Compile(Func<SourceFile, string> rewrite)
    {
        CompilationResult result = RuleCompiler.Compile(ShippedRules.Files.Select(file => new SourceFile(file.Path, rewrite(file))));
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Take(5)));
        return result.Unit;
    }

    private static string[] Differences(RuleUnit other)
    {
        UnitDifference difference = RuleComparer.Compare(ShippedRules.Unit, other);
        return
        [
            .. difference.Vocabulary.Select(change => change.ToString()),
            .. difference.Sets.SelectMany(set => set.Changes).Select(change => change.ToString()),
            .. difference.Sets.SelectMany(set => set.Rules).Select(rule => $"{rule.Rule.Id} {string.Join(' ', rule.Changes)}"),
        ];
    }
}
