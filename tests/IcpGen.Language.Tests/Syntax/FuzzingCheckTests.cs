using IcpGen.Fuzzing.Checks;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

/// <summary>The checks that broken files go through find what they look for, and the edits break what they say.</summary>
public sealed class FuzzingCheckTests
{
    private static readonly SourceFile File = new("a.icp", "root A\nroot B");

    public static TheoryData<SourceSpan, string> Astray => new()
    {
        { new("b.icp", 0, 4, 0, 0, 0, 4), "which is no file here" },
        { new("a.icp", 10, 4, 1, 3, 1, 7), "points out of the file" },
        { new("a.icp", -1, 4, 0, -1, 0, 3), "points out of the file" },
        { new("a.icp", 7, 4, 0, 7, 0, 11), "disagrees with itself about its lines" },
    };

    [Theory]
    [MemberData(nameof(Astray))]
    public void A_diagnostic_astray_is_a_fault_be_it_itself_or_its_other_place(SourceSpan span, string fault)
    {
        RuleDiagnostic sound = SyntaxDiagnostics.StrayBracket(File.GetSpan(7, 4), "}");
        DiagnosticCheck check = new(File);

        Assert.Null(check.FaultOf(sound));
        Assert.Contains(fault, check.FaultOf(SyntaxDiagnostics.StrayBracket(span, "}")), StringComparison.Ordinal);
        Assert.Contains(fault, check.FaultOf(sound.With(span, ("在此", "here"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_tokens_and_comments_without_parentheses() =>
        Assert.Equal(
            ["// a", "define", "b", "\"乙\"", "=", "c", "// d", "// e"],
            Words.Of(ParsedFile.Parse(new SourceFile("a.icp", "// a \ndefine b \"乙\" = (c) // d\n// e"))));

    [Fact]
    public void Slips_are_made_where_they_are_said_to_be()
    {
        SystematicEdits edits = new(File);

        Assert.Equal(["", "r", "ro"], edits.Prefixes().Take(3).Select(edit => edit.Text));
        Assert.Equal(["root", "root A", "root A\nroot", "root A\nroot B"], edits.PrefixesOfTokens().Select(edit => edit.Text));
        Assert.Equal([" A\nroot B", "root \nroot B", "root A\n B", "root A\nroot "], edits.Deletions().Select(edit => edit.Text));
        Assert.Equal("root A A\nroot B", edits.Duplications().ElementAt(1).Text);
        Assert.Equal(["A root\nroot B", "root root\nA B", "root A\nB root"], edits.Swaps().Select(edit => edit.Text));
        Assert.Equal("a.icp, `A` of 1:6 swapped with `root`", edits.Swaps().ElementAt(1).ToString());
    }

    [Fact]
    public void A_seed_makes_the_same_edit_again()
    {
        RandomEdits edits = new([File]);

        Assert.Equal(edits.At(7).Text, edits.At(7).Text);
        Assert.True(Enumerable.Range(0, 50).Select(seed => edits.At(seed).Text).Distinct().Count() > 40);
    }
}
