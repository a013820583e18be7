using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

public sealed class RecoveryTests
{
    [Fact]
    public void Three_independent_mistakes_in_one_rule_are_told_as_three()
    {
        ParsedFile tree = new MarkedText(MarkedText.InRule("when a = b\n    require (c\n    say 文字")).Tree;

        Assert.Equal(["ICP1108", "ICP1111", "ICP1005"], tree.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Mistakes_in_every_declaration_of_a_file_are_told_one_by_one()
    {
        ParsedFile tree = new MarkedText("""
            enum Nature { a "甲" }
            record Person "负责人" { name Text "姓名" }
            root
            document permit 居住证
            fact uses(Mobile) Number "次数"
            province shanghai "上海" 310000 SH {
              clauses P1..
              rule SH-P1 "题" { when a is }
              rule SH-P2 "题" { foo }
            }
            """).Tree;

        Assert.Equal(
            [
                "ICP1101 1:13", "ICP1101 2:28", "ICP1101 3:5", "ICP1005 4:17", "ICP1101 5:19", "ICP1101 7:15", "ICP1101 8:30", "ICP1104 9:20",
            ],
            MarkedText.Complaints(tree).Select(complaint => string.Join(" ", complaint.Split(' ')[..2])));
    }

    [Fact]
    public void What_follows_a_mistake_is_still_understood()
    {
        ParsedFile tree = new MarkedText(MarkedText.InRule("when a b\n    requir c\n    say \"x\"")).Tree;

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
        string text = MarkedText.InRule(nested);

        ParsedFile tree = new MarkedText(text).Tree;

        Assert.Equal("ICP1110", Assert.Single(tree.Diagnostics).Code);
        Assert.Equal(text, tree.ToString());
    }

    [Fact]
    public void Ten_thousand_nested_blocks_are_refused_once_and_without_harm()
    {
        string text = "province x \"省\" 1 X {" + string.Concat(Enumerable.Repeat("for a {\n", 10_000));

        ParsedFile tree = new MarkedText(text).Tree;

        Assert.Equal(text, tree.ToString());
        Assert.Equal("ICP1110", tree.Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("require a.b => c")]
    [InlineData("require a in b in")]
    [InlineData("submit A or or B")]
    [InlineData("each in websites")]
    [InlineData("example on 2026-01-01 { }")]
    [InlineData("when a { b }")]
    [InlineData("say")]
    [InlineData("require (a, b)")]
    [InlineData("example passes")]
    [InlineData("step f(")]
    public void One_mistake_is_one_complaint(string statement) =>
        Assert.Single(new MarkedText(MarkedText.InRule(statement + "\n    note \"x\"")).Tree.Diagnostics.Select(diagnostic => diagnostic.ToString()));
}
