using IcpGen.Tool.Checking;

namespace IcpGen.Tool.Tests;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("备案", 4)]
    [InlineData("（a）", 5)]
    [InlineData("\u3000", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    public void Chinese_characters_take_two_columns_and_marks_none(string text, int columns) => Assert.Equal(columns, Columns.Of(text));
}
