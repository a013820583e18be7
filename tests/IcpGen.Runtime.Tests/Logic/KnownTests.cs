using IcpGen.Generated;

namespace IcpGen.Runtime.Tests.Logic;

/// <summary>Comparisons with values that are not there, and what they need.</summary>
public class KnownTests
{
    [Fact]
    public void A_comparison_with_a_missing_side_is_unknown_and_names_it()
    {
        Known<long> missing = Given.Number(null, FieldPath.Filing, "subject.staff");

        Truth[] comparisons = [missing == 1L, missing != 1L, missing < 1L, missing <= 1L, missing > 1L, missing >= 1L, (Known<long>)1L > missing];

        Assert.All(comparisons, comparison => Assert.Equal(["subject.staff"], Needs(comparison)));
    }

    [Fact]
    public void What_is_needed_is_named_left_before_right_and_once()
    {
        Known<long> left = Given.Number(null, FieldPath.Filing, "a");
        Known<long> right = Given.Number(null, FieldPath.Filing, "b");

        Assert.Equal(["a", "b"], Needs((left > right) & (right > left)));
    }

    [Fact]
    public void What_no_longer_matters_is_not_needed()
    {
        Known<long> missing = Given.Number(null, FieldPath.Filing, "a");
        Known<long> other = Given.Number(null, FieldPath.Filing, "b");

        Assert.Equal(["b"], Needs(((missing == 1L) | Truth.True) & (other == 1L)));
    }

    [Fact]
    public void Nothing_is_noted_where_nobody_asks()
    {
        Known<long> missing = Given.Number(null, null, "a");

        Assert.Empty(Needs(missing == 1L));
    }

    [Fact]
    public void An_undefined_province_is_unreadable_not_missing()
    {
        Known<Province> unreadable = Given.Province((Province)99, FieldPath.Filing, "province");

        Assert.Equal(NeedKind.Unreadable, Assert.Single((unreadable == Province.Shanghai).Needs!.Items).Kind);
        Assert.True(Given.Present(unreadable, missing: false).IsUnknown);
    }

    [Theory]
    [InlineData("张三", "张三", "1", "1", "same")]
    [InlineData("艾力", "Ali", "1", "1", "same")]
    [InlineData("张三", "李四", "1", "2", "different")]
    [InlineData("张三", "李四", "1", null, "different")]
    [InlineData("张三", "张三", "1", "2", "unknown")]
    [InlineData("张三", "张三", "1", null, "unknown")]
    [InlineData(null, "张三", "1", "1", "same")]
    public void Two_people_are_the_same_by_number_and_told_apart_by_name(
        string? name, string? otherName, string? number, string? otherNumber, string expected)
    {
        Truth same = KnownConditions.Same(
            Given.Text(name, null, "name") == Given.Text(otherName, null, "name"),
            Given.Text(number, null, "number") == Given.Text(otherNumber, null, "number"),
            Truth.False,
            null, [], null, []);

        Assert.Equal(expected, same.IsTrue ? "same" : same.IsFalse ? "different" : "unknown");
    }

    [Fact]
    public void Namesakes_with_other_numbers_for_life_are_two_people() =>
        Assert.True(KnownConditions.Same(Truth.True, Truth.Unknown(null), renumbered: Truth.True, null, [], null, []).IsFalse);

    private static IEnumerable<string> Needs(Truth truth) => truth.Needs?.Items.Select(need => need.ToString()) ?? [];
}
