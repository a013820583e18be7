using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IcpGen.Package.Tests.Support;

namespace IcpGen.Package.Tests;

/// <summary>What is in each package.</summary>
public class ContentTests(Feed feed)
{
    [Fact]
    public void Four_packages_are_made_each_with_its_symbols_and_one_of_templates() => Assert.Equal(
        new[] { "IcpGen", "IcpGen.Filings", "IcpGen.Runtime", "IcpGen.Tool" }
            .SelectMany(id => new[] { $"{id}.{feed.Version}.nupkg", $"{id}.{feed.Version}.snupkg" }).Append($"IcpGen.Templates.{feed.Version}.nupkg").Order(StringComparer.Ordinal),
        feed.Files);

    [Theory]
    [InlineData("IcpGen")]
    [InlineData("IcpGen.Runtime")]
    [InlineData("IcpGen.Filings")]
    [InlineData("IcpGen.Tool")]
    public void Each_has_just_these_files(string id)
    {
        using Support.Package package = new(feed.PathOf(id));
        using Support.Package symbols = new(feed.PathOf(id, "snupkg"));

        Snapshot.Matches($"{id}.txt", $"""
            {package.Manifest}
            {string.Join('\n', package.Files)}

            symbols:
            {string.Join('\n', symbols.Files)}

            """);
        Assert.Equal(package.Files.Distinct(StringComparer.OrdinalIgnoreCase), package.Files);
    }

    [Fact]
    public void Templates_ask_for_the_version_with_which_they_were_packed()
    {
        using Support.Package package = new(feed.PathOf("IcpGen.Templates"));

        Snapshot.Matches("IcpGen.Templates.txt", $"{package.Manifest}\n{string.Join('\n', package.Files)}\n");
        Assert.All(
            package.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)),
            project => Assert.Contains($"""<PackageReference Include="IcpGen" Version="{feed.Version}" />""", package.Text(project), StringComparison.Ordinal));
        Assert.DoesNotContain(package.Files, file => package.Text(file).Contains("_VERSION", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IcpGen.Language", "netstandard")]
    [InlineData("IcpGen.Compiler", "IcpGen.Language", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "netstandard")]
    [InlineData("IcpGen.CodeFixes", "IcpGen.Compiler", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "System.Composition.AttributedModel", "netstandard")]
    public void In_the_compiler_nothing_is_needed_that_every_compiler_does_not_have(string assembly, params string[] references)
    {
        using Support.Package package = new(feed.PathOf("IcpGen"));
        using PEReader file = new(new MemoryStream(package.Bytes($"analyzers/dotnet/cs/{assembly}.dll")));
        MetadataReader metadata = file.GetMetadataReader();

        Assert.Equal(
            references,
            metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shipped_severities_are_those_of_the_diagnostics_that_are_errors()
    {
        using Support.Package package = new(feed.PathOf("IcpGen"));
        string[] rows = File.ReadAllLines(Path.Combine(Feed.Repository, "src", "IcpGen.Compiler", "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Where(row => row is [_, _, "Error", ..]).Select(row => $"dotnet_diagnostic.{row[0]}.severity = error"),
            package.Text("build/IcpGen.globalconfig").Split('\n').Where(line => line.StartsWith("dotnet_", StringComparison.Ordinal)));
    }
}
