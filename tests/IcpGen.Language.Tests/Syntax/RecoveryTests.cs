using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

public sealed class RecoveryTests
{
    [Fact]
    public void What_follows_a_mistake_is_still_understood()
    {
        ParsedFile tree = Parse(InRule("when a b\n    requir c\n    say \"x\""));

        RuleDeclarationSyntax rule = Assert.IsType<RuleDeclarationSyntax>(
            Assert.Single(Assert.IsType<ProvinceDeclarationSyntax>(Assert.Single(tree.Root.Declarations)).Members));
        Assert.Equal(
            [typeof(WhenStatementSyntax), typeof(RequireStatementSyntax), typeof(MessageStatementSyntax)],
            rule.Body!.Statements.Select(statement => statement.GetType()));
    }

    [Theory]
    [InlineData("require ", "(", "a", ")")]
    [InlineData("require a in ", "[", "b", "]")]
    [InlineData("require ", "not ", "a", "")]
    [InlineData("require ", "every x in xs: ", "a", "")]
    [InlineData("require ", "f(", "a", ")")]
    [InlineData("require a", ".a", "", "")]
    [InlineData("require a", " + 1 days", "", "")]
    [InlineData("example passes ", "{ a = ", "1", "}")]
    public void Ten_thousand_levels_are_refused_once_and_without_harm(string before, string open, string middle, string close)
    {
        string nested = before + string.Concat(Enumerable.Repeat(open, 10_000)) + middle + string.Concat(Enumerable.Repeat(close, 10_000));
        string text = InRule(nested);

        ParsedFile tree = Parse(text);

        Assert.Equal("ICP1110", Assert.Single(tree.Diagnostics).Code);
        Assert.Equal(text, tree.ToString());
    }

    [Fact]
    public void Ten_thousand_nested_blocks_are_refused_once_and_without_harm()
    {
        string text = "province x \"省\" 1 X {" + string.Concat(Enumerable.Repeat("for a {\n", 10_000));

        ParsedFile tree = Parse(text);

        Assert.Equal(text, tree.ToString());
        Assert.Equal("ICP1110", tree.Diagnostics[0].Code);
    }

    private static string InRule(string statements) => $"province x \"省\" 1 X {{\n  rule X-1 \"题\" {{\n    {statements}\n  }}\n}}";

    private static ParsedFile Parse(string text) => ParsedFile.Parse(new SourceFile("rules.icp", text));
}
