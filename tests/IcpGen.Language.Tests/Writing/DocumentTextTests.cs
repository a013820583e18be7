using IcpGen.Language.Rules;
using IcpGen.Language.Tests.Binding;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Tests.Writing;

/// <summary>Demands for documents are written as rules spell them, and mean the same when they are read again.</summary>
public sealed class DocumentTextTests
{
    private const string Everything =
        "submit identityDocument(subject.principal) copy 2 signed signedBy(subject.principal.name) stamped with contractSeal, "
        + "financeSeal thumbprinted "
        + "stating \"情况\\\"属实\\\"\" handwriting \"同意\" watermarked \"仅供备案\" by post to \"上海市\"";

    [Theory]
    [InlineData("submit letter")]
    [InlineData("submit letter original or residencePermit copy 2")]
    [InlineData("submit letter stamped")]
    [InlineData("submit letter stamped with contractSeal")]
    [InlineData("submit letter by upload")]
    [InlineData("submit letter signedBy(\"张三\")")]
    [InlineData("submit letter signedBy(w.principal.name) watermarked \"仅供备案\" per w in websites")]
    [InlineData(Everything)]
    public void What_is_written_is_what_was_read(string statement) => Assert.Equal(statement, StatementText.Of(Read(statement)));

    [Fact]
    public void Marks_are_written_in_the_order_of_the_table() => Assert.Equal(
        "submit letter scan signed stamped watermarked \"甲\" by post",
        StatementText.Of(Read("submit letter by post watermarked \"甲\" stamped with officialSeal signed 1 scan")));

    [Fact]
    public void All_marks_read_again_are_the_same_marks() =>
        Assert.Equal(WrittenOut.Of(Read(Everything)), WrittenOut.Of(Read(StatementText.Of(Read(Everything)))));

    private static Statement Read(string statement) => Assert.Single(SampleUnit.Rule(statement).Statements);
}
