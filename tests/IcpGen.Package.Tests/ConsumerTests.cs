using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>Fresh projects of strangers, from the packed files: what they print.</summary>
public class ConsumerTests(Feed feed)
{
    private const string Wrong = "Violated, Complies\nHI-2 subject.certificate.type: 主办单位有效证件是组织机构代码证，不是营业执照。\n";

    [Fact]
    public void A_console_program_of_NET_8()
    {
        using Consumer consumer = Desk(Sample.Project("net8.0"));

        Assert.Equal(Wrong, consumer.Run());
    }

    [Fact]
    public void One_of_NET_10_with_central_package_management()
    {
        using Consumer consumer = Desk(Sample.Project(items: """<PackageReference Include="IcpGen" />""")).Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="IcpGen" Version="VERSION" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal(Wrong, consumer.Run());
    }

    [Fact]
    public void A_model_with_its_own_Address_Phone_Url_and_Text_compiles_with_using_IcpGen()
    {
        using Consumer consumer = Desk(Sample.Project()).Write("Contact.cs", """
            using Desk.Own;
            using IcpGen;

            namespace Desk
            {
                public sealed record Contact(Province Province, Address Address, Phone Phone, Url Url, Text Text);
            }

            namespace Desk.Own
            {
                public sealed record Address(string Street);
                public sealed record Phone(string Number);
                public sealed record Url(string Host);
                public sealed record Text(string Zh);
            }
            """);

        Assert.Equal(Wrong, consumer.Run());
    }

    [Fact]
    public void The_ready_made_model_without_the_generator()
    {
        using Consumer consumer = new Consumer(feed)
            .Write("Desk.csproj", Sample.Project(items: """<PackageReference Include="IcpGen.Filings" Version="VERSION" />"""))
            .Write("Program.cs", """
                using IcpGen;
                using IcpGen.Filings;

                Filing filing = new() { Province = Province.Hainan, Operation = Operation.NewFiling, Subject = new() { Nature = Nature.Enterprise }, Materials = [] };
                FilingReport report = FilingRules.Validate(filing, AsOf.Today);
                Console.WriteLine($"{report.Form}, {report.File}: {string.Join(", ", report.Violations.Select(finding => finding.Rule.Id))}");
                """);

        Assert.Equal("Undetermined, Violated: HI-1\n", consumer.Run());
        Assert.Equal(["Desk", "Desk.deps.json", "Desk.dll", "Desk.pdb", "Desk.runtimeconfig.json", "IcpGen.Filings.dll", "IcpGen.Runtime.dll"], consumer.Built("bin/Debug/net10.0"));
        Assert.Empty(consumer.Items("AdditionalFiles"));
    }

    [Fact]
    public void An_application_whose_library_has_the_model_gets_no_second_generator()
    {
        using Consumer consumer = new Consumer(feed)
            .Write("Model/Model.csproj", Sample.Project("net8.0").Replace("<OutputType>Exe</OutputType>", "", StringComparison.Ordinal))
            .Write("Model/Filing.cs", Sample.Model)
            .Write("Model/DeskRules.cs", Sample.Rules)
            .Write("App/App.csproj", Sample.Project(items: """<ProjectReference Include="../Model/Model.csproj" />"""))
            .Write("App/Program.cs", Sample.Program);

        Assert.Equal(Wrong, consumer.Run("App"));
        Assert.Empty(consumer.Items("AdditionalFiles", "App"));
        Assert.Equal(
            ["App", "App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json", "IcpGen.Runtime.dll", "Model.dll", "Model.pdb"],
            consumer.Built("App/bin/Debug/net10.0"));
    }

    [Fact]
    public void The_command_as_a_local_tool()
    {
        using Consumer consumer = new Consumer(feed).Write("filing.json", """
            { "province": "hainan", "operation": "newFiling", "subject": { "nature": "enterprise" }, "materials": [] }
            """);

        consumer.DotnetAtHome("new", "tool-manifest").Succeeded();
        consumer.DotnetAtHome("tool", "install", "IcpGen.Tool").Succeeded();
        Command run = consumer.DotnetAtHome("icpgen", "validate", "--lang", "en", "--as-of", "2026-03-31", "filing.json");

        Assert.Equal(
            """
            filing.json · Hainan · as of 2026-03-31
            Form: undetermined
            Documents and procedures: incomplete

            Violations (1)
              HI-1  Official seal on the verification form
                materials
                Not supplied: the verification form (bearing the official seal).
                → Supply: the verification form (bearing the official seal).

            Undetermined (1)
              HI-2  Enterprises file with the business licence
                fill in: subject.certificate.type (organizer / certificate / type)

            Documents due
              [missing] the verification form (bearing the official seal) (HI-1)

            """,
            run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void The_command_that_the_generator_brings_along()
    {
        using Consumer consumer = Desk(Sample.Project());
        consumer.Dotnet("restore").Succeeded();

        string path = consumer.Dotnet("msbuild", "-getProperty:IcpGenToolPath").Succeeded().Trim();

        Assert.Equal(feed.Version + "\n", consumer.Dotnet(path, "--version").Succeeded());
    }

    private Consumer Desk(string project) =>
        new Consumer(feed).Write("Desk.csproj", project).Write("Filing.cs", Sample.Model).Write("DeskRules.cs", Sample.Rules).Write("Program.cs", Sample.Program);
}
