using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class TextWordingTests
{
    private const string Wording = "本人承诺：网站内容真实、合法。";

    [Theory]
    [InlineData("本人承诺：网站内容真实、合法。", true)]
    [InlineData("兹有本人承诺网站内容真实合法特此声明", true)]
    [InlineData("本 人 承 诺 ： 网站内容，真实 合法", true)]
    [InlineData("【本人】承诺\n“网站内容”真实；合法！", true)]
    [InlineData("本人承诺网站内容真实", false)]
    [InlineData("本人不承诺网站内容真实合法", false)]
    [InlineData("", false)]
    public void Spacing_and_punctuation_are_disregarded(string text, bool states) => Assert.Equal(states, new Text(text).States(Wording));

    [Theory]
    [InlineData("ＩＣＰ备案２０１９", "ICP备案(2019)", true)]
    [InlineData("ICP备案", "icp备案", false)]
    [InlineData("二〇一九年", "二一九年", false)]
    [InlineData("甲甲乙", "甲乙", true)]
    public void Both_sides_are_folded_and_letters_digits_and_characters_count(string text, string wording, bool states) =>
        Assert.Equal(states, new Text(text).States(wording));

    [Fact]
    public void A_wording_of_punctuation_alone_is_stated_by_every_text() => Assert.True(new Text("").States("。、 "));

    [Fact]
    public void Inserted_punctuation_changes_nothing() =>
        Gen.Select(Anything.Text, Anything.Text, Gen.Int[0, int.MaxValue], Gen.Const("，。：；！（）【】“” \u3000-·《》…—"))
            .Sample((text, wording, seed, marks) =>
                new Text(text).States(wording) == new Text(Sprinkle(text, marks, seed)).States(Sprinkle(wording, marks, seed / 2)));

    [Fact]
    public void Every_text_states_its_own_parts() =>
        Gen.Select(Anything.Text, Gen.Int[0, 24], Gen.Int[0, 24]).Sample((text, start, length) =>
        {
            int from = Math.Min(start, text.Length);
            return new Text(text).States(text.Substring(from, Math.Min(length, text.Length - from)));
        });

    private static string Sprinkle(string text, string marks, int seed)
    {
        System.Text.StringBuilder output = new();
        foreach (char unit in text)
        {
            output.Append(unit);
            seed = unchecked(seed * 1103515245 + 12345) & int.MaxValue;
            if (seed % 3 == 0)
                output.Append(marks[seed / 3 % marks.Length]);
        }
        return output.ToString();
    }
}
