using IcpGen.Fuzzing;
using IcpGen.Fuzzing.Checks;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language.Syntax;

namespace IcpGen.Sweeps;

/// <summary>
/// Rule files of this repository with a slip in them: cut off anywhere, a token left out, doubled, or swapped with the next. Two
/// files meet every slip, the others as many as there is time for; <c>tests/IcpGen.Fuzzing</c> tries all of them.
/// </summary>
public sealed class BrokenRuleFileTests
{
    /// <summary>Characters to parse for a file that is sampled.</summary>
    private const int Sample = 400_000;

    /// <summary>Characters to bind for a file that is sampled.</summary>
    private const int BoundSample = 40_000;

    private static readonly string[] Wholly = ["46-hainan.icp", "62-gansu.icp"];

    /// <summary>What every province file speaks of.</summary>
    private static readonly SourceFile[] Common = [.. RuleSpecs.All.Where(file => !char.IsDigit(file.Path[0]))];

    public static TheoryData<string> WholeFiles => [.. Wholly];

    public static TheoryData<string> SampledFiles => [.. RuleSpecs.All.Select(file => file.Path).Except(Wholly)];

    public static TheoryData<string> AllFiles => [.. RuleSpecs.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void Every_slip_is_taken_calmly(string path)
    {
        SystematicEdits edits = new(FileOf(path));

        Assert.Equal(edits.Count, edits.All().Count());
        AssertSound(edits.All());
    }

    [Theory]
    [MemberData(nameof(SampledFiles))]
    public void Slips_here_and_there_are_taken_calmly(string path)
    {
        SystematicEdits edits = new(FileOf(path));

        AssertSound(Some([.. edits.PrefixesOfTokens()], Sample / 4));
        AssertSound(Some([.. edits.Deletions(), .. edits.Duplications(), .. edits.Swaps()], Sample));
    }

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void A_file_with_a_slip_binds_with_the_files_that_it_needs(string path)
    {
        SourceFile file = FileOf(path);
        SystematicEdits edits = new(file);
        BindingCheck binding = new([.. Common.Where(common => common != file), file]);

        Assert.Empty(Faults(Some([.. edits.PrefixesOfTokens(), .. edits.Deletions(), .. edits.Duplications(), .. edits.Swaps()], BoundSample), binding.FaultOf));
    }

    [Fact]
    public void A_slip_in_what_all_provinces_speak_of_is_taken_calmly_by_all_of_them()
    {
        BindingCheck binding = new(RuleSpecs.All);

        Assert.All(Common, file =>
        {
            BrokenFile[] edits = [.. new SystematicEdits(file).Deletions()];
            Assert.Empty(Faults([edits[edits.Length / 3]], binding.FaultOf));
        });
    }

    /// <summary>Edits spread evenly over all, about as many as have the given number of characters.</summary>
    private static IEnumerable<BrokenFile> Some(BrokenFile[] edits, int characters)
    {
        int step = (int)Math.Max(1, (long)edits.Length * edits[0].Original.Text.Length / characters);
        return edits.Where((_, index) => index % step == step / 2);
    }

    private static void AssertSound(IEnumerable<BrokenFile> edits) => Assert.Empty(Faults(edits, SyntaxCheck.FaultOf));

    private static IEnumerable<string> Faults(IEnumerable<BrokenFile> edits, Func<SourceFile, string?> check) =>
        edits.Select(edit => (edit, Fault: check(edit.Source))).Where(one => one.Fault is not null).Select(one => $"{one.edit}: {one.Fault}");

    private static SourceFile FileOf(string path) => RuleSpecs.All.Single(file => file.Path == path);
}
