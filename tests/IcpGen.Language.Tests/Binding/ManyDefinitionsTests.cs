using System.Globalization;

namespace IcpGen.Language.Tests.Binding;

/// <summary>However many definitions there are, and in whatever order, the compiler keeps its stack and its time.</summary>
public sealed class ManyDefinitionsTests
{
    private const int Many = 100_000;

    public static TheoryData<string> Orders => ["reversed", "shuffled"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_chain_of_100_000_is_told_to_be_too_deep_whatever_their_order(string order)
    {
        IEnumerable<int> numbers = Enumerable.Range(1, Many);
        CompilationResult result = SampleUnit.Compile(
            Lines(order, ["define d0 \"层\" = subject.isListed", .. numbers.Select(number => $"define d{number} \"层\" = d{number - 1} or subject.staff == {number}")]));

        Assert.Equal(["ICP2207 At `d16`, definitions use one another more than 16 levels deep; simplify them."], Told(result));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_circle_of_100_000_is_told_of_once_whatever_their_order(string order)
    {
        CompilationResult result = SampleUnit.Compile(
            Lines(order, Enumerable.Range(0, Many).Select(number => $"define d{number} \"圈\" = not d{(number + 1) % Many}")));

        Assert.Matches("^ICP2206 `d[0-9]+` is defined in terms of itself; break the circle.$", Assert.Single(Told(result)));
    }

    [Fact]
    public void One_that_uses_100_000_which_come_later_is_bound_with_them()
    {
        string uses = string.Join(" or ", Enumerable.Range(0, Many).Select(number => $"d{number}"));
        CompilationResult result = SampleUnit.Compile(
        [
            $"define all \"全部\" = {uses}",
            .. Lines("as used", Enumerable.Range(0, Many).Select(number => $"define d{number} \"一\" = subject.staff == {number}")),
            SampleUnit.InRule("require all say \"不行。\""),
        ]);

        Assert.Empty(Told(result));
        Assert.Single(Assert.Single(result.Unit.Provinces).Rules);
    }

    private static string[] Lines(string order, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (order == "reversed")
        {
            Array.Reverse(all);
        }
        else if (order == "shuffled")
        {
            new Random(1).Shuffle(all);
        }

        return [string.Join("\n", all)];
    }

    private static IEnumerable<string> Told(CompilationResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostics.RuleSeverity.Error).Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.GetMessage("en")}"));
}
