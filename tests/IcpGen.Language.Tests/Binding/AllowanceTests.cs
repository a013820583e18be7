namespace IcpGen.Language.Tests.Binding;

/// <summary>What <c>tests/rules/allowances</c> cannot show, because it is not in the one style.</summary>
public sealed class AllowanceTests
{
    private const string TwoUnused = "define idle \"闲\" = subject.isListed   define lazy \"懒\" = subject.isListed";

    [Fact]
    public void Of_two_alike_in_a_line_one_comment_allows_the_first()
    {
        Assert.Equal(["ICP3104 2:45"], Told("// icp: allow ICP3104 because 以后要用\n" + TwoUnused));
        Assert.Empty(Told("// icp: allow ICP3104 because 以后要用\n// icp: allow ICP3104 because 也是\n" + TwoUnused));
    }

    private static IEnumerable<string> Told(string text) => SampleUnit.Complaints(SampleUnit.Compile(text)).Select(one => string.Join(' ', one.Split(' ')[..2]));
}
