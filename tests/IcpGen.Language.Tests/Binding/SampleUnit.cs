using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Language.Tests.RuleFiles;

namespace IcpGen.Language.Tests.Binding;

/// <summary>A small vocabulary, and ways to put rules beside it.</summary>
internal static class SampleUnit
{
    internal static string Vocabulary { get; } = File.ReadAllText(RuleFolder.Find(RuleFolder.Vocabulary));

    /// <summary>Compiles files; each is named by its place in the alphabet after the vocabulary.</summary>
    internal static CompilationResult Compile(params string[] files) =>
        RuleCompiler.Compile([new SourceFile("0.icp", Vocabulary), .. files.Select((text, index) => new SourceFile($"{index + 1}.icp", text))]);

    /// <summary>A file around the statements of one rule, which begin in line 4, column 5.</summary>
    internal static string InRule(string statements) => InProvince($"rule SH-P1 \"题\" en \"title\" {{\n    {statements}\n  }}");

    /// <summary>A file around the members of one province, which begin in line 3, column 3.</summary>
    internal static string InProvince(string members) =>
        $"province shanghai \"上海\" 310000 SH {{\n  clauses P1, P2, P3\n  {members}\n}}";

    /// <summary>Compiles one rule that must be without errors.</summary>
    internal static Rule Rule(string statements, string declarations = "") => OnlyRule(Compile(declarations, InRule(statements)));

    internal static Rule OnlyRule(CompilationResult result)
    {
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        return Assert.Single(Assert.Single(result.Unit.Provinces).Rules);
    }

    /// <summary>What is wrong, as <c>ICP2001 4:13 message</c>; warnings only where there are no errors.</summary>
    internal static IEnumerable<string> Complaints(CompilationResult result) => result.Diagnostics
        .Where(diagnostic => diagnostic.Severity == RuleSeverity.Error || !result.HasErrors)
        .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span.Line + 1}:{diagnostic.Span.Column + 1} {diagnostic.GetMessage("en")}");
}
