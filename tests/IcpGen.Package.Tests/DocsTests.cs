using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>Documentation that a build writes where the project asks for it.</summary>
public class DocsTests(Feed feed)
{
    private const string Docs = "<IcpGenDocs>true</IcpGenDocs><IcpGenDocsLanguage>zh</IcpGenDocsLanguage><IcpGenProvinces>海南;shanghai</IcpGenProvinces>";

    private const string Page = "bin/Debug/net10.0/docs/index.html";

    [Fact]
    public void It_is_written_when_the_project_is_built_and_again_only_when_something_changes()
    {
        using Consumer consumer = Desk(Docs);

        consumer.Run();
        Assert.Equal(["31-shanghai.html", "46-hainan.html"], consumer.Built("bin/Debug/net10.0/docs/provinces"));
        DateTime first = consumer.LastWritten("bin/Debug/net10.0/docs/.icpgen-docs");

        consumer.Run();
        Assert.Equal(first, consumer.LastWritten("bin/Debug/net10.0/docs/.icpgen-docs"));

        consumer.Write("acme.icp", """
            ruleset acme "甲公司" en "Acme" {
              rule ACME-1 "名称" en "Name" {
                require subject.name is present
                say     "没有名称。"
                say en  "No name."
                mend    "填写名称。"
                mend en "Enter the name."
                example passes { operation = newFiling  subject = { name = "甲" } }
              }
            }
            """);
        consumer.Run();
        Assert.Equal(["acme.html"], consumer.Built("bin/Debug/net10.0/docs/rulesets"));
        Assert.Contains("甲公司", consumer.Text(Page), StringComparison.Ordinal);

        consumer.Write("Desk.csproj", Sample.Project(properties: Docs.Replace("海南;shanghai", "海南", StringComparison.Ordinal)));
        consumer.Run();
        Assert.Equal(["46-hainan.html"], consumer.Built("bin/Debug/net10.0/docs/provinces"));
    }

    [Fact]
    public void A_mistake_in_a_template_is_an_error_of_the_build_at_its_place()
    {
        using Consumer consumer = Desk(Docs + "<IcpGenDocsTemplates>templates</IcpGenDocsTemplates>").Write("templates/field.scriban", "<h1>{{ it.lable }}</h1>\n");

        Assert.StartsWith("templates/field.scriban(1,11): error : ", consumer.Complaints()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_who_does_not_ask_gets_any()
    {
        using Consumer consumer = Desk(string.Empty);

        consumer.Run();

        Assert.False(consumer.Has("bin/Debug/net10.0/docs"));
    }

    private Consumer Desk(string properties) =>
        new Consumer(feed).Write("Desk.csproj", Sample.Project(properties: properties)).Write("Filing.cs", Sample.Model).Write("DeskRules.cs", Sample.Rules).Write("Program.cs", Sample.Program);
}
