using Microsoft.CodeAnalysis;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>Code that is being typed, for the generator and all analyzers.</summary>
internal static class BrokenCode
{
    /// <summary>What a compiler says of an analyzer or a generator that throws.</summary>
    internal static readonly string[] Faults = ["AD0001", "CS8784", "CS8785"];

    /// <summary>Nothing throws on it.</summary>
    internal static async Task IsTakenCalmly(string source, string what)
    {
        Compilation compilation = Desk.Compile(source);
        Compilation built = Desk.Generate(compilation, out IReadOnlyList<Diagnostic> said, ("31.icp", Page.Rules));
        Diagnostic? fault = (await Desk.AnalyzeAsync(built, ("31.icp", Page.Rules))).Concat(said).FirstOrDefault(diagnostic => Faults.Contains(diagnostic.Id));
        Assert.True(fault is null, $"{what}: {fault}");
    }
}
