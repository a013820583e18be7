using CsCheck;
using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class TextTests
{
    [Theory]
    [InlineData("上海ＡＢＣ公司", "上海ABC公司")]
    [InlineData("１２３号", "123号")]
    [InlineData("公司（上海）", "公司(上海)")]
    [InlineData("【京】", "[京]")]
    [InlineData("京〔2011〕1号", "京[2011]1号")]
    [InlineData("“字号”", "\"字号\"")]
    [InlineData("甲\u3000乙", "甲 乙")]
    [InlineData("甲\u00A0乙", "甲 乙")]
    [InlineData("甲\t乙", "甲 乙")]
    [InlineData("￥５", "¥5")]
    [InlineData(" \u3000上海\uFEFF\r\n", "上海")]
    public void Widths_brackets_and_spaces_fold(string left, string right)
    {
        Assert.True(new Text(left) == right);
        Assert.Equal(new Text(left).GetHashCode(), new Text(right).GetHashCode());
        Assert.Equal(0, new Text(left).CompareTo(right));
    }

    [Theory]
    [InlineData("abc", "ABC")]
    [InlineData("《书》", "<书>")]
    [InlineData("门户", "門戶")]
    [InlineData("甲乙", "甲 乙")]
    [InlineData("", "〇")]
    [InlineData("ß", "ss")]
    [InlineData("é", "e\u0301")]
    public void Case_characters_and_inner_spaces_tell_texts_apart(string left, string right)
    {
        Assert.True(new Text(left) != right);
        Assert.NotEqual(0, new Text(left).CompareTo(right));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u3000\u00A0\u200B\uFEFF\u2028")]
    [InlineData("\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFE0F")]
    public void Nothing_but_spacing_is_blank(string? text)
    {
        Assert.True(new Text(text).IsBlank);
        Assert.Equal(default, new Text(text));
        Assert.Equal("", new Text(text).ToString());
    }

    [Theory]
    [InlineData("\u202A", "\u202C")]
    [InlineData("\u2066", "\u2069")]
    [InlineData("\u200E", "\u200F")]
    [InlineData("", "\uFE0F")]
    public void Marks_that_nobody_sees_around_a_number_are_spacing(string before, string after)
    {
        Assert.True(new IdNumber(before + "11010519491231002X" + after).IsValid);
        Assert.True(new CreditCode(before + "91350100M000100Y43" + after).IsValid);
        Assert.True(new Mobile(before + "13812345678" + after).IsValid);
        Assert.True(new Phone(before + "010-62345678" + after).IsWellFormed);
        Assert.True(new OrganizationCode(before + "D2143569-X" + after).IsValid);
        Assert.Equal("shop.cn", new Url(before + "http://shop.cn" + after).Host);
        Assert.Equal(new DomainName("shop.cn"), before + "shop.cn" + after);
        Assert.Equal(440000, new Address(before + "广东省广州市" + after).ProvinceCode);
        Assert.True(Provinces.TryParse(before + "上海" + after, out _));
    }

    [Fact]
    public void A_text_shows_as_it_was_written_without_the_spacing_around_it() =>
        Assert.Equal("ＩＣＰ 备案", new Text("\u3000ＩＣＰ 备案 ").ToString());

    [Theory]
    [InlineData("abc", false)]
    [InlineData("abc汉", true)]
    [InlineData("〇", true)]
    [InlineData("𠮷", true)]
    [InlineData("カナ", false)]
    [InlineData("，。", false)]
    public void Chinese_characters_are_found(string text, bool has) => Assert.Equal(has, new Text(text).HasChinese);

    [Theory]
    [InlineData("不含危险化学品", "危险", true)]
    [InlineData("ＩＣＰ备案", "ICP", true)]
    [InlineData("备案", "备 案", false)]
    [InlineData("备案", " 案 ", true)]
    [InlineData("备案", "", true)]
    [InlineData("", "备", false)]
    public void Contains_looks_for_the_folded_text(string text, string part, bool contains) =>
        Assert.Equal(contains, new Text(text).Contains(part));

    [Theory]
    [InlineData(" 上海某公司 ", "上海", "公司")]
    [InlineData("ＡＢ", "AB", "B")]
    public void Beginnings_and_ends_disregard_the_spacing_around(string text, string start, string end)
    {
        Assert.True(new Text(text).StartsWith(start));
        Assert.True(new Text(text).EndsWith(end));
        Assert.False(new Text(text).StartsWith(end + start));
        Assert.False(new Text(text).EndsWith(text.Trim() + end));
    }

    [Fact]
    public void Order_is_that_of_the_folded_units()
    {
        Assert.True(new Text("Ａ") < "B");
        Assert.True(new Text("B") > "Ａ");
        Assert.True(new Text("ab") > "a");
        Assert.True(new Text("Ａ") <= "A" && new Text("Ａ") >= "A");
    }

    [Fact]
    public void Equality_hashes_and_order_agree() =>
        Gen.Select(Anything.Text, Anything.Text).Sample((left, right) =>
        {
            Text first = left;
            Text second = right;
            return (first == second) == (first.CompareTo(second) == 0)
                && (first != second || first.GetHashCode() == second.GetHashCode())
                && Math.Sign(first.CompareTo(second)) == -Math.Sign(second.CompareTo(first));
        });

    [Fact]
    public void A_text_keeps_its_value_among_spacing() =>
        Anything.Text.Sample(text => new Text(" \u3000" + text + "\t\u00A0") == text && new Text(new Text(text).ToString()) == text);
}
