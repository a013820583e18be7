using CsCheck;
using IcpGen.Fuzzing;
using IcpGen.Fuzzing.Checks;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language.Formatting;
using IcpGen.Language.Syntax;
using IcpGen.Language.Tests.Formatting.Support;
using IcpGen.Language.Tests.Syntax;

namespace IcpGen.Sweeps;

/// <summary>What holds of the formatter whatever white space and comments an author chose.</summary>
public sealed class ScrambledFileTests
{
    /// <summary>The larger files add time and nothing else.</summary>
    private const int LargestFile = 12_000;

    private static readonly ParsedFile[] Files =
    [
        Formatted.Parse(SampleRules.Text),
        .. RuleSpecs.All.Where(file => file.Text.Length <= LargestFile).Select(ParsedFile.Parse),
    ];

    private static readonly Gen<(ParsedFile File, int Seed)> Cases = Gen.Select(Gen.Int[0, Files.Length - 1].Select(index => Files[index]), Gen.Int);

    [Fact]
    public void Scrambled_blanks_cost_no_word_and_no_comment() =>
        Cases.Sample(sample => AssertKept(sample.File, Scrambled.Of(sample.File, new Random(sample.Seed), comments: 0)), iter: 60, threads: 2);

    [Fact]
    public void Comments_between_any_two_words_stay_in_their_order() =>
        Cases.Sample(sample => AssertKept(null, Scrambled.Of(sample.File, new Random(sample.Seed), comments: 6)), iter: 60, threads: 2);

    [Fact]
    public void A_comment_between_every_two_words_does_no_harm() =>
        AssertKept(null, Scrambled.Of(Files[0], new Random(1), comments: 1));

    [Fact]
    public void Other_blanks_within_lines_make_no_difference() => Cases.Sample(
        sample => Assert.Equal(
            RuleFormatter.Format(sample.File),
            Formatted.Of(Scrambled.WithinLines(sample.File, new Random(sample.Seed)))),
        iter: 60,
        threads: 2);

    private static void AssertKept(ParsedFile? file, string scrambled)
    {
        ParsedFile tree = Formatted.Parse(scrambled);

        Assert.Empty(tree.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        if (file is not null)
        {
            Assert.Equal(Words.Of(file), Words.Of(tree));
        }

        Assert.Null(FormatCheck.FaultOf(tree));
    }
}
