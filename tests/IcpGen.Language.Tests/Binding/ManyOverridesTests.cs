namespace IcpGen.Language.Tests.Binding;

/// <summary>However many rules lift one another, the compiler keeps its stack; nobody after it has to go deep.</summary>
public sealed class ManyOverridesTests
{
    private const int Many = 3000;

    [Fact]
    public void Sixteen_lifts_may_follow_on_one_another() => Assert.Empty(Told(17, number => number == 1 ? null : number - 1));

    [Fact]
    public void Of_more_the_first_rule_that_is_too_far_up_is_told_of() => Assert.Equal(
        ["ICP3016 19:6 From `X-18` on, rules override rules that override others more than 16 levels deep; simplify them."],
        Told(Many, number => number == 1 ? null : number - 1));

    [Fact]
    public void Likewise_where_the_lifting_ones_come_first() => Assert.Equal(
        [$"ICP3016 {Many - 16}:6 From `X-{Many - 17}` on, rules override rules that override others more than 16 levels deep; simplify them."],
        Told(Many, number => number == Many ? null : number + 1));

    [Fact]
    public void A_circle_is_told_of_once_and_a_way_into_it_not_at_all()
    {
        string way = string.Join(" → ", Enumerable.Range(2, Many - 1).Append(2).Select(number => $"X-{number}"));

        Assert.Equal(
            [$"ICP3011 3:6 These rules override one another in a circle: {way}; remove one `overrides`."],
            Told(Many, number => number == Many ? 2 : number + 1));
    }

    private static IEnumerable<string> Told(int count, Func<int, int?> lifted)
    {
        IEnumerable<string> rules = Enumerable.Range(1, count).Select(number =>
            $"rule X-{number} \"题\" {(lifted(number) is { } other ? $"overrides X-{other} because \"例外\" " : string.Empty)}"
            + $"{{ when subject.staff > {number} require subject.isListed say \"不行。\" }}");
        return SampleUnit.Complaints(SampleUnit.Compile($"ruleset x \"甲\" X {{\n{string.Join("\n", rules)}\n}}")).Where(one => !one.StartsWith("ICP31", StringComparison.Ordinal));
    }
}
