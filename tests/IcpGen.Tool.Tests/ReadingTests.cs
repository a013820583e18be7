using System.Text;
using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Tests;

public sealed class ReadingTests
{
    private static readonly Vocabulary Shipped = ShippedRules.Compile().Unit.Vocabulary;

    [Theory]
    [InlineData("\"individual\"", "individual")]
    [InlineData("\"个人\"", "individual")]
    [InlineData("\" 个人 \"", "individual")]
    [InlineData("\"Individual\"", "individual")]
    [InlineData("\"5\"", "individual")]
    [InlineData("5", "individual")]
    [InlineData("\"law firm\"", "lawFirm")]
    [InlineData("11", "lawFirm")]
    public void A_member_goes_by_name_label_or_code(string json, string member)
    {
        Assert.Equal(new MemberConstant(new EnumType("Nature"), member), Simple($$"""{ "subject": { "nature": {{json}} } }""", "subject", "nature"));
    }

    [Theory]
    [InlineData("\"社会团体法人登记证书\"", "socialOrganizationCertificate")]
    [InlineData("\"律师事务所执业许可证\"", "lawFirmPermit")]
    [InlineData("\"民办非企业单位登记证书\"", "privateNonEnterpriseCertificate")]
    [InlineData("\"基金会法人登记证书\"", "foundationCertificate")]
    [InlineData("\"港澳居民居住证\"", "hongKongMacaoResidencePermit")]
    [InlineData("\"台湾居民居住证\"", "taiwanResidencePermit")]
    [InlineData("\"外国人永久居留身份证\"", "permanentResidenceCard")]
    [InlineData("\"台湾居民来往大陆通行证\"", "taiwanPermit")]
    [InlineData("\"台胞证\"", "taiwanPermit")]
    [InlineData("\"港澳居民来往内地通行证\"", "homeReturnPermit")]
    [InlineData("\"事业单位法人证书\"", "institutionCertificate")]
    [InlineData("\"其他\"", "other")]
    [InlineData("3", "organizationCode")]
    [InlineData("12", "organizationCode")]
    [InlineData("\"20\"", "organizationCode")]
    [InlineData("13", "unifiedCreditCode")]
    [InlineData("24", "unifiedCreditCode")]
    [InlineData("25", "religiousVenueCertificate")]
    public void A_certificate_goes_by_either_of_its_names_and_any_of_its_codes(string json, string member)
    {
        Assert.Equal(
            new MemberConstant(new EnumType("CertificateType"), member),
            Simple($$"""{ "subject": { "certificate": { "type": {{json}} } } }""", "subject", "certificate", "type"));
    }

    [Theory]
    [InlineData("\"上海\"", "shanghai")]
    [InlineData("\"上海市\"", "shanghai")]
    [InlineData("\"shanghai\"", "shanghai")]
    [InlineData("\"SH\"", "shanghai")]
    [InlineData("\"310000\"", "shanghai")]
    [InlineData("310000", "shanghai")]
    [InlineData("\"内蒙古自治区\"", "innerMongolia")]
    [InlineData("\"Inner Mongolia\"", "innerMongolia")]
    public void A_province_goes_by_any_of_its_names(string json, string province)
    {
        Assert.Equal(new MemberConstant(RuleType.Province, province), Simple($$"""{ "province": {{json}} }""", "province"));
    }

    [Theory]
    [InlineData("2026-01-31", 2026, 1, 31)]
    [InlineData("longTerm", 9999, 12, 31)]
    [InlineData("长期", 9999, 12, 31)]
    public void A_date_is_a_day_or_long_term(string text, int year, int month, int day)
    {
        Assert.Equal(
            new DateConstant(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)),
            Simple($$"""{ "subject": { "certificate": { "expiresOn": "{{text}}" } } }""", "subject", "certificate", "expiresOn"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"　\"")]
    public void Null_and_blank_texts_are_missing_whatever_the_type(string json)
    {
        Assert.Null(Simple($$"""{ "subject": { "nature": {{json}} } }""", "subject", "nature"));
        Assert.Null(Simple($$"""{ "subject": { "name": {{json}} } }""", "subject", "name"));
        Assert.Null(Simple($$"""{ "province": {{json}} }""", "province"));
    }

    [Theory]
    [InlineData(InputLayout.Single, 1, "{}", false)]
    [InlineData(InputLayout.Single, 1, "{\n\"province\": null\n}\n", false)]
    [InlineData(InputLayout.Array, 2, "[{},\n{}]", false)]
    [InlineData(InputLayout.Array, 1, "[\n{}\n]", false)]
    [InlineData(InputLayout.Sequence, 2, "{}\n\n{}\n", false)]
    [InlineData(InputLayout.Sequence, 2, "{}\r\n{}\r\n", false)]
    [InlineData(InputLayout.Sequence, 2, "{\n}\n{\n}", false)]
    [InlineData(InputLayout.Sequence, 2, "{} {}", false)]
    [InlineData(InputLayout.Sequence, 3, "{]\n{}\n{}", false)]
    [InlineData(InputLayout.Sequence, 1, "{}", true)]
    [InlineData(InputLayout.Sequence, 2, "{]\n[", true)]
    internal void The_layout_of_an_input_is_seen_from_its_name_or_its_text(InputLayout layout, int filings, string text, bool isLines)
    {
        SplitInput split = InputSplitter.Split(new JsonText("a", Encoding.UTF8.GetBytes(text)), isLines);

        Assert.Equal(layout, split.Layout);
        Assert.Equal(filings, split.Filings.Count);
    }

    [Theory]
    [InlineData("opration", "operation")]
    [InlineData("OPERATION", "operation")]
    [InlineData("operatoin", "operation")]
    [InlineData("subjects", "subject")]
    [InlineData("x", null)]
    [InlineData("zzzzzz", null)]
    public void The_nearest_word_is_a_slip_or_two_away(string written, string? nearest)
    {
        Assert.Equal(nearest, Spelling.Nearest(written, ["operation", "subject", "id"]));
    }

    private static Constant? Simple(string json, params string[] path)
    {
        JsonText text = new("a.json", Encoding.UTF8.GetBytes(json));
        ReadFiling read = new FilingReader(Shipped).Read(InputSplitter.Split(text, isLines: false).Filings[0]);
        Assert.Empty(read.Errors);
        Value? value = read.Filing;
        foreach (string field in path)
        {
            value = ((RecordValue)value!)[field];
        }

        return (value as SimpleValue)?.Constant;
    }
}
