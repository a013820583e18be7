using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

/// <summary>What a complaint says of itself; <c>tests/rules/syntax</c> has them all.</summary>
public sealed class SyntaxDiagnosticTests
{
    [Fact]
    public void A_message_speaks_Chinese_when_asked()
    {
        RuleDiagnostic diagnostic = Assert.Single(ParsedFile.Parse(new SourceFile("rules.icp", "root A }")).Diagnostics);

        Assert.Equal("多了一个 `}`，请删去。", diagnostic.GetMessage("zh-CN"));
        Assert.Equal("rules.icp(1,8): ICP1112: This `}` closes nothing; remove it.", diagnostic.ToString());
    }
}
