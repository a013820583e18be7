using IcpGen.Evaluation.Tests.Support;
using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class ChecklistTests
{
    [Theory]
    [InlineData("'agreed':true,'materials':[{'kind':'licence'}],'procedures':[]", "Due licence Supplied; Due 当面核验 Missing")]
    [InlineData("'agreed':true", "Due licence Unknown; Due 当面核验 Unknown")]
    [InlineData("'materials':[],'procedures':['inPerson']", "Perhaps licence Missing; Perhaps 当面核验 Supplied")]
    [InlineData("'agreed':false", "")]
    public void Documents_and_procedures_are_due_where_the_rule_applies(string filing, string expected)
    {
        Rule rule = Rule("SH-1", Submit(Document("licence")), Step("inPerson")).When(Read("agreed"));

        Assert.Equal(expected, Lines(Run($"{{{filing}}}", rule)));
    }

    [Theory]
    [InlineData("['a.cn','b.cn']", "Due domainCertificate(a.cn) Unknown; Due domainCertificate(b.cn) Unknown")]
    [InlineData("[]", "")]
    [InlineData("null", "Perhaps domainCertificate Unknown")]
    public void A_document_per_element_is_a_line_each(string domains, string expected)
    {
        Sequence list = List("newDomains");
        Variable domain = Element("d", list);
        DocumentDemand demand = Document("domainCertificate", document => document with { About = Read("", domain) });

        Assert.Equal(
            expected, Lines(Run($"{{'newDomains':{domains}}}", Rule("SH-1", Submit(demand, new EachClause(domain, list, default))))));
    }

    [Theory]
    [InlineData("{'name':'王'}", "Due identityDocument(王) Missing")]
    [InlineData("{}", "Due identityDocument Missing")]
    public void A_document_about_a_record_names_what_tells_it_apart(string person, string expected)
    {
        DocumentDemand demand = Document("identityDocument", document => document with { About = Read("principal") });

        Assert.Equal(expected, Lines(Run($"{{'principal':{person},'materials':[]}}", Rule("SH-1", Submit(demand)))));
    }

    [Fact]
    public void Of_alternatives_the_first_that_is_about_something_says_what()
    {
        DocumentDemand demand = new(EquatableArray.Of(
            new DocumentRequirement { Document = "letter" },
            new DocumentRequirement { Document = "identityDocument", About = Read("principal") },
            new DocumentRequirement { Document = "domainCertificate", About = Read("domain") }));

        Assert.Equal(
            "Due letter or identityDocument or domainCertificate Missing", Lines(Run("{'domain':'a.cn','materials':[]}", Rule("SH-1", Submit(demand)))));
    }

    [Fact]
    public void A_document_that_two_rules_ask_for_is_one_line()
    {
        DocumentLine line = Assert.Single(Run("{'materials':[]}", Rule("SH-1", Submit(Document("licence"))), Rule("SH-2", Submit(Document("licence")))).Checklist.Documents);

        Assert.Equal(["SH-1", "SH-2"], line.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Under_a_list_that_is_not_known_everything_is_perhaps_due()
    {
        Sequence websites = List("websites");
        Rule rule = Rule("SH-1", Submit(Document("licence")), Step("inPerson"), Notice("…")).Each(Element("w", websites), websites);

        Assert.Equal("Perhaps licence Unknown; Perhaps 当面核验 Missing; Perhaps …", Lines(Run("{'materials':[],'procedures':[]}", rule)));
    }

    private static string Lines(EvaluatedFiling evaluated)
    {
        Checklist due = evaluated.Checklist;
        IEnumerable<string> documents = due.Documents.Select(line =>
            $"{line.Certainty} {string.Join(" or ", line.Alternatives.Select(document => document.Name))}{(line.About is null ? "" : $"({line.About})")} {line.Supply}");
        IEnumerable<string> procedures = due.Procedures.Select(line => $"{line.Certainty} {line.Procedure} {line.Supply}");
        return string.Join("; ", [.. documents, .. procedures, .. due.Notices.Select(line => $"{line.Certainty} {line.Text}")]);
    }
}
