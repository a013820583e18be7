using IcpGen.Identifiers;

namespace IcpGen.Runtime.Tests.Identifiers;

public class NameTests
{
    [Theory]
    [InlineData("买买提·艾力", "买买提•艾力")]
    [InlineData("买买提·艾力", "买买提・艾力")]
    [InlineData("买买提·艾力", "买买提.艾力")]
    [InlineData("John Smith", "JOHN SMITH")]
    [InlineData("John  Smith", "johnsmith")]
    [InlineData("张　三", "张三")]
    [InlineData("某某科技（上海）有限公司", "某某科技(上海) 有限公司")]
    public void A_name_is_the_same_however_it_is_spelled(string one, string other)
    {
        Assert.Equal(new Name(one), new Name(other));
        Assert.Equal(new Name(one).GetHashCode(), new Name(other).GetHashCode());
    }

    [Theory]
    [InlineData("张三", "张三丰")]
    [InlineData("张三", "李四")]
    [InlineData("买买提·艾力", "买买提艾力")]
    [InlineData("张三", "")]
    public void Other_names_are_others(string one, string other) => Assert.NotEqual(new Name(one), new Name(other));
}
