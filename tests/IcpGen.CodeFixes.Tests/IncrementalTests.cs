using IcpGen.CodeFixes.Tests.Support;
using IcpGen.Compiler.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.CodeFixes.Tests;

/// <summary>How often the rule files of a project are bound.</summary>
public class IncrementalTests
{
    [Fact]
    public async Task The_generator_and_all_analyzers_bind_rules_once_and_again_only_when_a_rule_file_changes()
    {
        (string, string)[] rules = [("counted.icp", Page.Rules)];
        int bound = 0;
        void Count(IReadOnlyList<RuleFile> files) => bound += files.Any(file => file.Tree.Text.Path == "counted.icp") ? 1 : 0;
        BoundRules.Binding += Count;
        try
        {
            Compilation before = Desk.Compile(Page.Model, "namespace Desk; internal static class Unrelated { internal const int Answer = 41; }");
            Assert.Empty(await Desk.AnalyzeAsync(Desk.Generate(before, rules), rules));
            Assert.Equal(1, bound);

            SyntaxTree unrelated = before.SyntaxTrees.Last();
            Compilation edited = before.ReplaceSyntaxTree(
                unrelated, CSharpSyntaxTree.ParseText("namespace Desk; internal static class Unrelated { internal const int Answer = 42; }", Desk.Language, unrelated.FilePath, cancellationToken: TestContext.Current.CancellationToken));
            Assert.Empty(await Desk.AnalyzeAsync(Desk.Generate(edited, rules), rules));
            Assert.Equal(1, bound);

            (string, string)[] changed = [("counted.icp", Page.Rules.Replace(">= 2", ">= 3", StringComparison.Ordinal))];
            Assert.Empty(await Desk.AnalyzeAsync(Desk.Generate(edited, changed), changed));
            Assert.Equal(2, bound);
        }
        finally
        {
            BoundRules.Binding -= Count;
        }
    }
}
