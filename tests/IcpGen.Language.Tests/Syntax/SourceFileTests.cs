using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 2, 0, 2)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("居住\n证", 4, 1, 1)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column)
    {
        SourceFile source = new("a.icp", text);

        Assert.Equal((line, column), source.GetPosition(offset));
        Assert.Equal(offset, source.GetOffset(line, column));
    }

    [Fact]
    public void A_span_knows_both_its_ends() =>
        Assert.Equal(new SourceSpan("a.icp", 1, 4, 0, 1, 1, 2), new SourceFile("a.icp", "ab\ncd").GetSpan(1, 4));

    [Fact]
    public void A_line_is_given_without_its_break() =>
        Assert.Equal(["a", "", "b", "c", ""], Enumerable.Range(0, 5).Select(new SourceFile("a.icp", "a\r\n\nb\rc\n").GetLine));
}
