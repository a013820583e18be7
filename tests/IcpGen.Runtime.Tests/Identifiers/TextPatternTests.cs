using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class TextPatternTests
{
    [Theory]
    [InlineData("许可证为2019年3月颁发", true)]
    [InlineData("本网站的许可证为2019年3月颁发。", true)]
    [InlineData("许可证为２０１９年 3 月颁发", true)]
    [InlineData("许可证为年3月颁发", false)]
    [InlineData("许可证为 年 月颁发", false)]
    [InlineData("许可证为____年__月颁发", false)]
    [InlineData("许可证为2019年3月", false)]
    [InlineData("", false)]
    public void A_blank_has_to_be_filled_in(string text, bool matches) =>
        Assert.Equal(matches, new Text(text).Matches("许可证为{}年{}月颁发"));

    [Theory]
    [InlineData("同意 备案", "同意备案", true)]
    [InlineData("同意 备案", "同意  备案", true)]
    [InlineData("同意备案", "同意备案", true)]
    [InlineData("同意备案", "同意 备案", false)]
    [InlineData("同意 备案", "同意、备案", false)]
    public void Spacing_in_the_pattern_may_but_need_not_be_there(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new Text(text).Matches(pattern));

    [Theory]
    [InlineData("{}", "甲", true)]
    [InlineData("{}", " ", false)]
    [InlineData("{}{}", "甲", false)]
    [InlineData("{}{}", "甲乙", true)]
    [InlineData("甲{}", "甲", false)]
    [InlineData("甲{}", "甲甲", true)]
    [InlineData("{}甲", "甲", false)]
    [InlineData("{}甲", "甲甲", true)]
    [InlineData("甲 {} 乙", "甲丙乙", true)]
    [InlineData("甲{}乙", "甲乙乙", true)]
    [InlineData("甲.*乙", "甲丙乙", false)]
    [InlineData("", "甲", true)]
    [InlineData("{", "甲{", true)]
    [InlineData("（{}）", "甲(乙)", true)]
    public void Blanks_stand_anywhere_and_all_else_stands_for_itself(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new Text(text).Matches(pattern));

    [Fact]
    public void A_pattern_without_blanks_or_spacing_is_looked_for_as_it_is() =>
        Gen.Select(Anything.Text, Anything.Text)
            .Where((_, pattern) => !pattern.Contains("{}", StringComparison.Ordinal) && new Text(pattern).IndexOfSpace() < 0)
            .Sample((text, pattern) => new Text(text).Matches(pattern) == new Text(text).Contains(pattern));

    [Fact]
    public void Filling_the_blanks_makes_a_match() =>
        Gen.Select(Anything.Text, Anything.Text, Anything.Text, Gen.Int[0, 9]).Sample((before, middle, after, digit) =>
        {
            string pattern = Plain(before) + "{}" + Plain(middle) + "{}" + Plain(after);
            string text = "前" + Plain(before) + digit + Plain(middle) + digit + Plain(after) + "后";
            return new Text(text).Matches(pattern);
        });

    [Fact]
    public void Many_blanks_against_a_long_text_take_no_long_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("甲{}", 500)) + "乙";
        Assert.False(new Text(new string('甲', 20_000)).Matches(pattern));
    }

    private static string Plain(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
