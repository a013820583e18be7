using IcpGen.Documents;

namespace IcpGen.Runtime.Tests.Checklists;

/// <summary>What checklists and messages call documents.</summary>
public class DocumentWordingTests
{
    [Theory]
    [InlineData("", "居住证", "the residence permit")]
    [InlineData("form copies", "居住证复印件 2 份", "the residence permit (copy, 2 copies)")]
    [InlineData("form signed seals", "签字并加盖公章或合同章的居住证复印件", "the residence permit (copy, signed, bearing the official seal or the contract seal)")]
    [InlineData("signed seals thumbprinted", "签字、加盖公章或合同章并按手印的居住证", "the residence permit (signed, bearing the official seal or the contract seal, with a thumbprint)")]
    [InlineData("stating channel", "居住证（载明“属实”，邮寄）", "the residence permit (stating “属实”, by post)")]
    [InlineData("channel postalAddress", "居住证（邮寄至“上海市”）", "the residence permit (by post to “上海市”)")]
    [InlineData("signer handwriting watermark", "由主体负责人签字的居住证（手写“同意”，加注水印“仅供备案”）", "the residence permit (signed by the principal, with the handwritten words “同意”, with the watermark “仅供备案”)")]
    public void A_document_is_said_with_its_marks(string marks, string zh, string en) => Assert.Equal((zh, en), Said(null, Made.Permit(marks)));

    [Theory]
    [InlineData("张三", "张三的居住证复印件（签字）", "the residence permit of 张三 (copy, signed)")]
    [InlineData("shop.cn", "shop.cn 的居住证复印件（签字）", "the residence permit of shop.cn (copy, signed)")]
    public void It_is_said_what_it_is_about(string about, string zh, string en) => Assert.Equal((zh, en), Said(about, Made.Permit("form signed")));

    [Fact]
    public void Alternatives_stand_side_by_side_and_apart_where_they_are_long()
    {
        Assert.Equal(
            ("居住证复印件或居住证", "the residence permit (copy) or the residence permit"),
            Said(null, Made.Permit("form"), Made.Permit(string.Empty)));
        Assert.Equal(
            ("居住证复印件 2 份，或者居住证", "the residence permit (copy, 2 copies), or the residence permit"),
            Said(null, Made.Permit("form copies"), Made.Permit(string.Empty)));
    }

    [Fact]
    public void Every_mark_of_the_table_is_said_in_both_languages()
    {
        (string zh, string en) = Said(null, Made.Permit(string.Join(' ', Marks.All.Select(mark => mark.Name))));

        Assert.All(Marks.All, mark => Assert.Contains(string.Format(null, mark.Zh, Made.Said(mark.Name).Zh), zh, StringComparison.Ordinal));
        Assert.All(Marks.All, mark => Assert.Contains(string.Format(null, mark.En, Made.Said(mark.Name).En), en, StringComparison.Ordinal));
    }

    private static (string Zh, string En) Said(string? about, params DocumentInfo[] documents)
    {
        DocumentLine line = new(documents, about, Certainty.Due, Supply.Missing, []);
        return (line.GetText("zh"), line.GetText("en"));
    }
}
