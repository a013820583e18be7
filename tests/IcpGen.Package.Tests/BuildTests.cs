using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>What strangers' mistakes and settings do to their builds.</summary>
public class BuildTests(Feed feed)
{
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_mistake_in_a_rule_file_fails_the_build_at_its_place_with_or_without_analyzers(string runAnalyzers)
    {
        using Consumer consumer = Desk().Write("rules/acme.icp", """
            ruleset acme "甲公司" en "Acme" {
              rule ACME-1 "名称" en "Name" {
                require subject.nmae is present
                say     "没有名称。"
                say en  "No name."
                example passes { subject = { name = "甲" } }
              }
            }
            """);

        Assert.Equal(["rules/acme.icp(3,21): error ICP2003: `Subject` has no field `nmae`; perhaps `name` is meant."], consumer.Complaints($"-p:RunAnalyzers={runAnalyzers}"));
    }

    [Fact]
    public void A_field_that_the_model_lacks_is_an_error_unless_the_project_lowers_that_diagnostic_by_name()
    {
        const string missing = "Filing.cs(13,21): {0} ICP4101: `Organizer` lacks the field nature (主办单位性质, nature), needed by HI-1, HI-2: "
            + "add a property of type an enumeration, string or an integer (a name or the code), or mark the member that holds it with `[FilingField]`";
        using Consumer consumer = Desk().Write("Filing.cs", Sample.Model.Replace("public string? Nature { get; set; }", "", StringComparison.Ordinal));

        consumer.Write(".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.severity = none\n");
        Assert.Equal([missing.Replace("{0}", "error", StringComparison.Ordinal)], consumer.Complaints());

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ICP4101.severity = warning\n");
        Assert.Equal([missing.Replace("{0}", "warning", StringComparison.Ordinal)], consumer.Complaints());
        Assert.Equal("Undetermined\nHI-1 needs subject.nature\nHI-2 needs subject.nature, subject.certificate.type\n", consumer.RunBuilt());
    }

    [Fact]
    public void An_editorconfig_lowers_what_is_said_of_code()
    {
        using Consumer consumer = Desk().Write("Filing.cs", Sample.Model.Replace("public string? Nature { get; set; }", "", StringComparison.Ordinal))
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ICP4101.severity = suggestion\n");

        Assert.Empty(consumer.Complaints());
    }

    private Consumer Desk() =>
        new Consumer(feed).Write("Desk.csproj", Sample.Project()).Write("Filing.cs", Sample.Model).Write("DeskRules.cs", Sample.Rules)
            .Write("Program.cs", """
            using Desk;
            using IcpGen;

            FilingReport report = DeskRules.Validate(new Filing { Province = Province.Hainan, Operation = "newFiling", Subject = new(), Materials = [] }, AsOf.Today);
            Console.WriteLine(report.Form);
            foreach (OpenRule open in report.Undetermined)
            {
                Console.WriteLine($"{open.Rule.Id} needs {string.Join(", ", open.Needs)}");
            }
            """);
}
