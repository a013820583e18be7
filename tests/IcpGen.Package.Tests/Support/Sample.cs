namespace IcpGen.Package.Tests.Support;

/// <summary>What strangers write: a project, a model, a program.</summary>
internal static class Sample
{
    /// <summary>A model with what the rules of 海南 need.</summary>
    internal const string Model = """
        using IcpGen;

        namespace Desk;

        public sealed class Filing
        {
            public Province? Province { get; set; }
            public string? Operation { get; set; }
            public Organizer? Subject { get; set; }
            public List<Material>? Materials { get; set; }
        }

        public sealed class Organizer
        {
            public string? Name { get; set; }
            public string? Nature { get; set; }
            public Certificate? Certificate { get; set; }
        }

        public sealed class Certificate
        {
            public string? Type { get; set; }
        }

        public sealed class Material
        {
            public string? Kind { get; set; }
            public string? Seal { get; set; }
        }
        """;

    /// <summary>The class with its validator.</summary>
    internal const string Rules = """
        using IcpGen;

        namespace Desk;

        [FilingRules<Filing>(Province.Hainan)]
        public static partial class DeskRules;
        """;

    /// <summary>A program that checks an enterprise which files with the wrong certificate.</summary>
    internal const string Program = """
        using Desk;
        using IcpGen;

        Filing filing = new()
        {
            Province = Province.Hainan,
            Operation = "newFiling",
            Subject = new() { Name = "甲公司", Nature = "enterprise", Certificate = new() { Type = "organizationCode" } },
            Materials = [new() { Kind = "verificationForm", Seal = "officialSeal" }],
        };
        FilingReport report = DeskRules.Validate(filing, AsOf.Today);
        Console.WriteLine($"{report.Form}, {report.File}");
        foreach (Finding finding in report.Violations)
        {
            Console.WriteLine($"{finding.Rule.Id} {finding.Path}: {finding.GetMessage("zh")}");
        }
        """;

    /// <summary>A project with a reference to the package, and perhaps more.</summary>
    internal static string Project(string framework = "net10.0", string properties = "", string items = """<PackageReference Include="IcpGen" Version="VERSION" />""") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;
}
