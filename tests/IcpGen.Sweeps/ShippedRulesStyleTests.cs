using IcpGen.Fuzzing;
using IcpGen.Fuzzing.Checks;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language;
using IcpGen.Language.Formatting;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Sweeps.Support;

namespace IcpGen.Sweeps;

/// <summary>What holds of the formatter on every rule file of this repository.</summary>
public sealed class ShippedRulesStyleTests
{
    public static TheoryData<string> Files => [.. RuleSpecs.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_file_is_in_the_one_style(string path)
    {
        SourceFile file = FileOf(path);

        Assert.Equal(file.Text, Format(file).Text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_file_without_its_layout_keeps_words_and_comments_and_is_formatted_once_for_all(string path) =>
        Assert.Null(FormatCheck.FaultOf(ParsedFile.Parse(OutOfStyle(FileOf(path)))));

    [Fact]
    public void Formatting_changes_nothing_of_what_the_rules_mean()
    {
        SourceFile[] untidy = [.. RuleSpecs.All.Select(OutOfStyle)];
        RuleUnit before = RuleCompiler.Compile(untidy).Unit;
        RuleUnit after = RuleCompiler.Compile(untidy.Select(Format)).Unit;

        Assert.NotEqual(before, after);
        Assert.Equal(Model.WithoutSpans(before.Vocabulary), Model.WithoutSpans(after.Vocabulary));
        Assert.Equal(31, after.Provinces.Count);
        Assert.All(before.Provinces.Zip(after.Provinces), pair => Assert.Equal(Model.WithoutSpans(pair.First), Model.WithoutSpans(pair.Second)));
    }

    [Fact]
    public void A_model_without_spans_still_tells_rules_apart()
    {
        string[] rules = [.. RuleCompiler.Compile(RuleSpecs.All).Unit.Provinces.SelectMany(province => province.Rules).Select(Model.WithoutSpans)];

        Assert.Equal(rules.Length, rules.Distinct().Count());
    }

    /// <summary>The same words with other blanks between them; a line break only where one must be, behind a comment.</summary>
    private static SourceFile OutOfStyle(SourceFile file) =>
        new(file.Path, Scrambled.Of(ParsedFile.Parse(file), new Random(file.Text.Length), comments: 0));

    private static SourceFile Format(SourceFile file) => new(file.Path, RuleFormatter.Format(ParsedFile.Parse(file)));

    private static SourceFile FileOf(string path) => RuleSpecs.All.Single(file => file.Path == path);
}
