using IcpGen.Language.Formatting;
using IcpGen.Language.Syntax;
using IcpGen.Language.Tests.Formatting.Support;

namespace IcpGen.Language.Tests.Formatting;

/// <summary>Line breaks, blanks and the ends of files; files that stay as they are.</summary>
public sealed class FileStyleTests
{
    private const string Untidy = "root   A\n\n\n// comment\nroot B";

    private const string Tidy = "root A\n\n// comment\nroot B\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\n ")]
    public void A_file_with_nothing_in_it_becomes_empty(string text) => Formatted.Becomes(text, "");

    [Fact]
    public void A_file_ends_with_one_line_break()
    {
        Formatted.Becomes(Untidy, Tidy);
        Formatted.Becomes(Untidy + "\n\n\n", Tidy);
    }

    [Fact]
    public void Line_breaks_stay_of_their_kind_and_a_mixture_becomes_that_of_Windows()
    {
        Formatted.Becomes(Untidy.ReplaceLineEndings("\r\n"), Tidy.ReplaceLineEndings("\r\n"));
        Formatted.Becomes("root A\r\nroot B\nroot C\r", "root A\r\nroot B\r\nroot C\r\n");
        Formatted.Becomes("root A\nroot B\r\nroot C", "root A\r\nroot B\r\nroot C\r\n");
        Formatted.Becomes("root A\rroot B", "root A\nroot B\n");
    }

    [Fact]
    public void A_byte_order_mark_stays()
    {
        Formatted.Becomes("\uFEFF" + Untidy, "\uFEFF" + Tidy);
        Formatted.Becomes("\uFEFF// only a comment", "\uFEFF// only a comment\n");
    }

    [Fact]
    public void Tabs_and_blanks_at_the_ends_of_lines_go_and_those_within_texts_and_comments_stay() => Formatted.Becomes(
        "enum\tA  \"a\t b \"  {  \n\ta\t\"甲\"\t// x\ty  \n\t}\t\n",
        "enum A \"a\t b \" {\n  a  \"甲\"  // x\ty\n}\n");

    [Fact]
    public void A_line_may_be_as_long_as_its_author_likes()
    {
        string condition = string.Join(" or ", Enumerable.Range(0, 400).Select(number => $"field{number} == {number}"));

        Formatted.Becomes(
            $"define long \"长\" = {condition}",
            $"define long \"长\" = {condition}\n");
    }

    [Theory]
    [InlineData("root   A }")]
    [InlineData("enum   A \"甲\" {")]
    [InlineData("ruleset x \"规则\" {  rule X-1 \"题\" { when   } }")]
    [InlineData("ruleset x \"规则\" {  rule X-1 \"题\" { when   a； } }")]
    [InlineData("   居住证")]
    [InlineData("root   A /* comment */")]
    public void A_file_with_a_mistake_in_its_text_stays_as_it_is(string text)
    {
        ParsedFile tree = Formatted.Parse(text);

        Assert.NotEmpty(tree.Diagnostics);
        Assert.Equal(text, RuleFormatter.Format(tree));
    }

    [Fact]
    public void A_file_that_does_not_compile_is_formatted_as_long_as_its_text_is_right() =>
        Formatted.Becomes("root   Nowhere", "root Nowhere\n");
}
