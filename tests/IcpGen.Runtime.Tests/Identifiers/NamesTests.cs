using IcpGen.Identifiers;

namespace IcpGen.Tests.Identifiers;

public class NamesTests
{
    [Theory]
    [InlineData("买买提·艾力", "买买提•艾力")]
    [InlineData("买买提·艾力", "买买提・艾力")]
    [InlineData("买买提·艾力", "买买提．艾力")]
    [InlineData("买买提·艾力", "买买提 ‧ 艾力")]
    [InlineData("John Smith", "JOHN SMITH")]
    [InlineData("John Smith", "john  smith")]
    [InlineData("John Smith", "Ｊｏｈｎ　Ｓｍｉｔｈ")]
    [InlineData("张　三", "张三")]
    [InlineData("张\u200B三", " 张三\u202C")]
    [InlineData("葛\uDB40\uDD00三", "葛三")]
    [InlineData("José", "JOSÉ")]
    [InlineData("Jean–Paul", "Jean-Paul")]
    public void One_name_is_written_in_many_ways(string left, string right)
    {
        Assert.True(Names.AreSame(left, right));
        Assert.Equal(Names.HashOf(left), Names.HashOf(right));
    }

    [Theory]
    [InlineData("张三", "张三丰")]
    [InlineData("张三", "李四")]
    [InlineData("买买提·艾力", "买买提艾力")]
    [InlineData("John Smith", "Jon Smith")]
    [InlineData("张三", "張三")]
    [InlineData("", "张三")]
    [InlineData("", "")]
    [InlineData(null, " ")]
    public void Other_names_are_not(string? left, string? right) => Assert.False(Names.AreSame(left, right));

    [Theory]
    [InlineData("张三、李四", true)]
    [InlineData("张三；李四", true)]
    [InlineData("张三，李四", true)]
    [InlineData("张三,李四", true)]
    [InlineData("张三|李四", true)]
    [InlineData("张三/李四", true)]
    [InlineData("张三\n李四", true)]
    [InlineData("甲公司、乙公司", true)]
    [InlineData("John Smith; Jane Smith", true)]
    [InlineData("张三", false)]
    [InlineData("张　三", false)]
    [InlineData("张三、", false)]
    [InlineData("买买提·艾力", false)]
    [InlineData("Acme Co., Ltd.", false)]
    [InlineData("Smith, John", false)]
    [InlineData("", false)]
    public void Several_names_in_one_text_are_told(string text, bool several) => Assert.Equal(several, Names.AreSeveral(text));

    [Fact]
    public void Comparing_allocates_nothing()
    {
        Compare();
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool same = Compare();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(same);
    }

    private static bool Compare() =>
        Names.AreSame("买买提·艾力", "买买提•艾力") && Names.AreSeveral("张三、李四") && new CertificateNumber("110105491231002") == new CertificateNumber("11010519491231002x");
}
