using IcpGen.Language.Rules;
using IcpGen.Evaluation.Tests.Support;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class ChecklistTests
{
    [Theory]
    [InlineData("'agreed':true,'materials':[{'kind':'licence'}],'procedures':[]", "Due licence true; Due inPerson false")]
    [InlineData("'agreed':true", "Due licence unknown(materials); Due inPerson unknown(procedures)")]
    [InlineData("'materials':[],'procedures':['inPerson']", "Perhaps licence false; Perhaps inPerson true")]
    [InlineData("'agreed':false", "")]
    public void Documents_and_procedures_are_due_where_the_rule_applies(string filing, string expected)
    {
        Rule rule = Rule("SH-1", Submit(Document("licence")), Step("inPerson")).When(Read("agreed"));

        Assert.Equal(expected, Lines(Run($"{{{filing}}}", rule)));
    }

    [Theory]
    [InlineData("['a.cn','b.cn']", "Due domainCertificate(a.cn at newDomains[0]) unknown(materials); Due domainCertificate(b.cn at newDomains[1]) unknown(materials)")]
    [InlineData("[]", "")]
    [InlineData("null", "Perhaps domainCertificate unknown(newDomains)")]
    public void A_document_per_element_is_a_line_each(string domains, string expected)
    {
        Sequence list = List("newDomains");
        Variable domain = Element("d", list);
        DocumentDemand demand = Document("domainCertificate", document => document with { About = Read("", domain) });

        Assert.Equal(
            expected, Lines(Run($"{{'newDomains':{domains}}}", Rule("SH-1", Submit(demand, new EachClause(domain, list, default))))));
    }

    [Fact]
    public void A_document_about_a_record_names_what_tells_it_apart_and_its_path()
    {
        DocumentDemand demand = Document("identityDocument", document => document with { About = Read("principal") });

        Assert.Equal("Due identityDocument(王 at principal) false", Lines(Run("{'principal':{'name':'王'},'materials':[]}", Rule("SH-1", Submit(demand)))));
    }

    [Fact]
    public void Under_a_list_that_is_not_known_everything_is_perhaps_due()
    {
        Sequence websites = List("websites");
        Rule rule = Rule("SH-1", Submit(Document("licence")), Step("inPerson"), Notice("…")).Each(Element("w", websites), websites);

        Assert.All(Run("{'materials':[],'procedures':[]}", rule).Due, due => Assert.Equal(Certainty.Perhaps, due.Certainty));
    }

    private static string Lines(EvaluationReport report) => string.Join("; ", report.Due.Select(due => due.Certainty + " " + due switch
    {
        DueDocument document => string.Join(" or ", document.Documents.Select(Name)) + " " + document.Supplied,
        DueProcedure procedure => procedure.Procedure + " " + procedure.Done,
        _ => "",
    }));

    private static string Name(DemandedDocument document) => document.Requirement.Document
        + (document.AboutPath is null ? "" : $"({document.About} at {document.AboutPath})");
}
