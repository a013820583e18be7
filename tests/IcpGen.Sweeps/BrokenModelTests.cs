using IcpGen.CodeFixes.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.Sweeps;

/// <summary>A model that is being typed: neither the generator nor an analyzer throws on any of it.</summary>
public class BrokenModelTests
{
    [Fact]
    public async Task Any_one_token_of_the_model_may_be_missing()
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(Page.Model, Desk.Language, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Where(token => token.Span.Length > 0)];

        foreach (SyntaxToken token in tokens)
        {
            await BrokenCode.IsTakenCalmly(Page.Model.Remove(token.SpanStart, token.Span.Length), $"without `{token}` at {token.SpanStart}");
        }
    }
}
