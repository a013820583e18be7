using System.Reflection;
using System.Xml.Linq;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests;

/// <summary>The documentation beside the built assembly, from which IDEs show what rules demand.</summary>
public class DocumentationTests
{
    private static readonly ILookup<string, XElement> Members =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "IcpGen.Filings.xml")).Descendants("member").ToLookup(member => member.Attribute("name")!.Value);

    public static TheoryData<string> Provinces => ShippedRules.Provinces;

    [Fact]
    public void An_id_is_a_constant_that_findings_compare_with() => Assert.Contains(
        FilingRules.ShanghaiValidator.Instance.Rules, rule => rule.Id == FilingRules.ShanghaiValidator.RuleIds.ShP4);

    [Fact]
    public void A_rule_of_Chongqing_shows_its_title_and_its_demand()
    {
        XElement shown = Members[$"F:IcpGen.Filings.FilingRules.ChongqingValidator.RuleIds.{nameof(FilingRules.ChongqingValidator.RuleIds.Cq5c)}"].Single();

        Assert.Equal("CQ-5c 域名所有人有效证件 · Domain holder's certificate", shown.Element("summary")!.Value);
        Assert.Equal(
            [
                "备案类型是新增备案、新增网站、新增接入或新增域名，且主办单位性质是企业时，须提交加盖公章的营业执照副本复印件，或者加盖公章的组织机构代码证复印件。",
                "When the operation is new filing, new website, new access or new domain name, and the organizer's nature is enterprise, the applicant must submit the duplicate of the business licence (copy, bearing the official seal), or the organization code certificate (copy, bearing the official seal).",
            ],
            shown.Descendants("para").Select(paragraph => paragraph.Value));
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Every_rule_of_a_province_is_documented_in_both_languages_and_listed_with_its_title(string province)
    {
        ProvinceRules rules = ShippedRules.Province(province);
        Type validator = typeof(FilingRules).GetNestedTypes().Single(type => type.Name.Equals(province + "Validator", StringComparison.OrdinalIgnoreCase));
        PlainLanguage plain = new(ShippedRules.Unit);
        Dictionary<string, FieldInfo> ids = validator.GetNestedType("RuleIds")!.GetFields().ToDictionary(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(rules.Rules.Select(rule => rule.Id).Distinct(), ids.Keys);
        string listed = Assert.Single(Members[$"T:{NameOf(validator)}"]).Value;
        foreach (Rule rule in rules.Rules)
        {
            string shown = Assert.Single(Members[$"F:{NameOf(validator)}.RuleIds.{ids[rule.Id].Name}"]).Value;
            Language.Localized sentence = plain.Explain(rule).Sentence;
            Assert.Contains(sentence.Zh, shown, StringComparison.Ordinal);
            Assert.Contains(sentence.In("en"), shown, StringComparison.Ordinal);
            Assert.Contains($"{string.Join(", ", rule.Ids)} {rule.Title.Zh} · {rule.Title.En}", listed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_facts_member_names_the_rules_that_ask_for_it()
    {
        XElement shown = Members["M:IcpGen.Filings.FilingRules.IFacts.MobileProvince(System.String)"].Single();

        Assert.Equal("手机号码 · mobile number", shown.Element("param")!.Value);
        Assert.Contains("SH-P3", shown.Element("remarks")!.Value, StringComparison.Ordinal);
    }

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
