using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class MaterialTests
{
    private static readonly DocumentDemand Everything = Document("letter", letter => letter
        .Bearing("form", new EnumType("Form"), "original")
        .Bearing("signed")
        .Bearing("seals", new EnumType("Seal"), "contractSeal", "financeSeal")
        .Bearing("thumbprinted")
        .Bearing("stating", "本人同意。")
        .Bearing("handwriting", "同意")
        .Bearing("channel", new EnumType("Channel"), "post"));

    private const string Complete =
        "'kind':'letter','form':'original','seal':'financeSeal','signed':true,'thumbprinted':true,"
        + "'statement':'兹声明：本人 同意','handwriting':'同意!','channel':'post'";

    [Theory]
    [InlineData("[{'kind':'licence'}]", "true")]
    [InlineData("[{'kind':'letter'},{'kind':'licence'}]", "true")]
    [InlineData("[{'kind':'letter'}]", "false")]
    [InlineData("[]", "false")]
    [InlineData("null", "unknown materials")]
    [InlineData("[{'kind':'letter'},null]", "unknown materials[1].kind")]
    [InlineData("[{'kind':'?'}]", "unknown materials[0].kind (unreadable)")]
    public void A_document_is_supplied_when_a_row_of_the_materials_is_it(string materials, string expected) =>
        Assert.Equal(expected, Ask(Provided(Document("licence")), $"{{'materials':{materials}}}"));

    [Theory]
    [InlineData("", "true")]
    [InlineData("'form':'copy'", "false")]
    [InlineData("'form':null", "unknown materials[0].form")]
    [InlineData("'seal':'contractSeal'", "true")]
    [InlineData("'seal':'officialSeal'", "false")]
    [InlineData("'seal':null", "unknown materials[0].seal")]
    [InlineData("'signed':false", "false")]
    [InlineData("'signed':null", "unknown materials[0].signed")]
    [InlineData("'thumbprinted':false", "false")]
    [InlineData("'thumbprinted':null", "unknown materials[0].thumbprinted")]
    [InlineData("'statement':'不同意'", "false")]
    [InlineData("'statement':''", "false")]
    [InlineData("'statement':null", "unknown materials[0].statement")]
    [InlineData("'handwriting':' '", "false")]
    [InlineData("'handwriting':'无'", "false")]
    [InlineData("'channel':'upload'", "false")]
    [InlineData("'kind':'licence','form':null", "false")]
    [InlineData("'form':null,'channel':null", "unknown materials[0].form, materials[0].channel")]
    public void Every_modifier_asked_for_must_match(string change, string expected)
    {
        string kept = string.Join(",", Complete.Split(',').Where(part => !change.Contains(part.Split(':')[0], StringComparison.Ordinal)));
        string row = change.Length == 0 ? kept : kept.Length == 0 ? change : kept + "," + change;

        Assert.Equal(expected, Ask(Provided(Everything), $"{{'materials':[{{{row}}}]}}"));
    }

    [Theory]
    [InlineData("'signer':'王'", "true")]
    [InlineData("'signer':'李'", "false")]
    [InlineData("'signer':null", "unknown materials[0].signer")]
    public void The_signer_must_be_whom_the_filing_names(string row, string expected)
    {
        DocumentDemand demand = Document("letter", letter => letter.Bearing("signer", Read("principal.name")));

        Assert.Equal(expected, Ask(Provided(demand), $"{{'principal':{{'name':'王'}},'materials':[{{'kind':'letter',{row}}}]}}"));
    }

    [Fact]
    public void Where_the_filing_names_nobody_it_is_not_known_whether_the_right_one_signed() => Assert.Equal(
        "unknown principal.name",
        Ask(Provided(Document("letter", letter => letter.Bearing("signer", Read("principal.name")))), "{'materials':[{'kind':'letter','signer':'王'}]}"));

    [Theory]
    [InlineData("'watermark':'本件仅供备案，他用无效'", "true")]
    [InlineData("'watermark':'仅供 备案'", "true")]
    [InlineData("'watermark':'样本'", "false")]
    [InlineData("'watermark':null", "unknown materials[0].watermark")]
    public void The_watermark_must_state_the_wording(string row, string expected) =>
        Assert.Equal(expected, Ask(Provided(Document("letter", letter => letter.Bearing("watermark", "仅供备案"))), $"{{'materials':[{{'kind':'letter',{row}}}]}}"));

    [Fact]
    public void A_modifier_not_asked_for_is_not_tested() =>
        Assert.Equal("true", Ask(Provided(Document("letter")), "{'materials':[{'kind':'letter','signed':false,'form':'copy'}]}"));

    [Theory]
    [InlineData("[{'kind':'licence','copies':3}]", "true")]
    [InlineData("[{'kind':'licence','copies':1},{'kind':'licence','copies':2}]", "true")]
    [InlineData("[{'kind':'licence','copies':2}]", "false")]
    [InlineData("[{'kind':'licence','copies':2},{'kind':'letter','copies':9}]", "false")]
    [InlineData("[{'kind':'licence'}]", "unknown materials[0].copies")]
    [InlineData("[{'kind':'licence'},{'kind':'licence','copies':2}]", "true")]
    [InlineData("[{'kind':'licence','copies':2},{'copies':1}]", "unknown materials[1].kind")]
    [InlineData("[{'kind':'licence'},{}]", "unknown materials[0].copies, materials[1].kind")]
    [InlineData("[]", "false")]
    [InlineData("null", "unknown materials")]
    public void Copies_add_up_over_the_rows_that_match(string materials, string expected) => Assert.Equal(
        expected, Ask(Provided(Document("licence", licence => licence.Copied(3))), $"{{'materials':{materials}}}"));

    [Theory]
    [InlineData("{'kind':'identityDocument','person':{'certificate':{'type':'passport','number':'1'}}}", "true")]
    [InlineData("{'kind':'identityDocument','person':{'name':'李'}}", "false")]
    [InlineData("{'kind':'identityDocument','person':{'name':'王','certificate':{'type':'passport'}}}", "unknown materials[0].person.certificate.number")]
    [InlineData("{'kind':'licence'}", "false")]
    public void A_document_about_a_person_must_be_about_that_person(string row, string expected)
    {
        DocumentDemand demand = Document("identityDocument", document => document with { About = Read("principal") });
        string filing = $"{{'principal':{{'name':'王','certificate':{{'type':'passport','number':'1'}}}},'materials':[{row}]}}";

        Assert.Equal(expected, Ask(Provided(demand), filing));
    }

    [Theory]
    [InlineData("{'kind':'domainCertificate','domain':'A.cn'}", "true")]
    [InlineData("{'kind':'domainCertificate','domain':'b.cn'}", "false")]
    [InlineData("{'kind':'domainCertificate'}", "unknown materials[0].domain")]
    public void A_document_about_a_domain_name_must_be_about_that_name(string row, string expected)
    {
        DocumentDemand demand = Document("domainCertificate", document => document with { About = Read("domain") });

        Assert.Equal(expected, Ask(Provided(demand), $"{{'domain':'a.cn','materials':[{row}]}}"));
    }

    [Theory]
    [InlineData("[{'kind':'letter'}]", "true")]
    [InlineData("[{'kind':'domainCertificate'}]", "false")]
    [InlineData("[{}]", "unknown materials[0].kind")]
    public void One_of_several_alternatives_is_enough(string materials, string expected)
    {
        DocumentDemand either = new(EquatableArray.Of(
            new DocumentRequirement { Document = "licence" }, new DocumentRequirement { Document = "letter" }));

        Assert.Equal(expected, Ask(Provided(either), $"{{'materials':{materials}}}"));
    }

    [Theory]
    [InlineData("['inPerson']", "Satisfied")]
    [InlineData("['callBack']", "Violated; blames procedures")]
    [InlineData("[]", "Violated; blames procedures")]
    [InlineData("['callBack',null]", "Undetermined; needs procedures[1]")]
    [InlineData("null", "Undetermined; needs procedures")]
    public void A_step_is_looked_for_among_the_procedures(string procedures, string expected) =>
        Assert.Equal(expected, Run($"{{'procedures':{procedures}}}", Rule("SH-1", Step("inPerson"))).Line());

    [Theory]
    [InlineData("'newDomains':['a.cn','b.cn'],'materials':[{'kind':'domainCertificate','domain':'a.cn'}]", "Violated; blames materials")]
    [InlineData("'newDomains':['a.cn'],'materials':[{'kind':'domainCertificate','domain':'a.cn'}]", "Satisfied")]
    [InlineData("'newDomains':[],'materials':[]", "NotApplicable")]
    [InlineData("'materials':[]", "Undetermined; needs newDomains")]
    public void A_document_per_element_is_due_for_each(string filing, string expected)
    {
        Sequence domains = List("newDomains");
        Variable domain = Element("d", domains);
        DocumentDemand demand = Document("domainCertificate", document => document with { About = Read("", domain) });

        EvaluatedFiling evaluated = Run($"{{{filing}}}", Rule("SH-1", Submit(demand, new EachClause(domain, domains, default))));

        Assert.Equal(expected, evaluated.Line());
    }

    private static ProvidedExpression Provided(DocumentDemand demand) => new(demand, TestVocabulary.Flag, default);
}
