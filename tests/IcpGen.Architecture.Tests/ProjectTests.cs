using Microsoft.CodeAnalysis;

namespace IcpGen.Architecture.Tests;

/// <summary>What these tests say of the sources is worth as much as they understand of them.</summary>
public class ProjectTests
{
    // Regular expressions are made by a generator of the framework.
    private const string PartWithoutBody = "CS8795";

    public static TheoryData<string> Names => [.. Repository.Projects.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sources_of_a_project_are_understood_wholly(string name)
    {
        Compiled project = Compiled.Of(name);

        string[] errors = [.. project.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != PartWithoutBody)
            .Select(diagnostic => diagnostic.ToString())];

        Assert.True(errors.Length == 0, string.Join("\n", errors));
    }
}
