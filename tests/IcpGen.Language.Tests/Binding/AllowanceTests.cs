using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Binding;

/// <summary>A comment <c>// icp: allow CODE because …</c> silences one warning of the next line.</summary>
public sealed class AllowanceTests
{
    private const string Unused = "define idle \"闲\" = subject.isListed";

    [Theory]
    [InlineData("// icp: allow ICP3104 because 以后要用")]
    [InlineData("//icp:allow ICP3104 because 以后要用")]
    [InlineData("// icp: allow  ICP3104  because  kept for next year, see the mail of May")]
    [InlineData("// icp: allow ICP3104 because 以后要用\n// 另一条注释\n")]
    [InlineData("document form \"表\" // icp: allow ICP3104 because 以后要用")]
    public void What_a_comment_allows_is_not_told(string comment) => Assert.Empty(Told(comment + "\n" + Unused));

    [Fact]
    public void Only_one_diagnostic_is_allowed_by_one_comment()
    {
        const string TwoUnused = "define idle \"闲\" = subject.isListed   define lazy \"懒\" = subject.isListed";
        Assert.Equal(["ICP3104 2:45"], Told("// icp: allow ICP3104 because 以后要用\n" + TwoUnused));
        Assert.Empty(Told("// icp: allow ICP3104 because 以后要用\n// icp: allow ICP3104 because 也是\n" + TwoUnused));
    }

    [Fact]
    public void Only_the_next_line_is_spoken_of() => Assert.Equal(
        ["ICP1204 1:1", "ICP3104 3:8"],
        Told("// icp: allow ICP3104 because 以后要用\ndocument form \"表\"\n" + Unused));

    /// <summary>Files beside the vocabulary, and what is said of their comments.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { "// icp: allow ICP3104\n" + Unused, "ICP1201 1:1 A comment that begins with `icp:` is written `// icp: allow ICP3103 because` and the reason; write it so." },
        { "// icp: allow ICP3104 because\n" + Unused, "ICP1201 1:1 A comment that begins with `icp:` is written `// icp: allow ICP3103 because` and the reason; write it so." },
        { "// icp：allow ICP3104 because 全角冒号也认\n\n" + Unused + " // icp: ignore", "ICP1201 3:36 A comment that begins with `icp:` is written `// icp: allow ICP3103 because` and the reason; write it so." },
        { "// icp: allow ICP3140 because 写错\ndocument form \"表\"", "ICP1202 1:1 There is no diagnostic `ICP3140`; perhaps `ICP3104` is meant." },
        { "// icp: allow ICP2001 because 不想改\ndocument form \"表\"", "ICP1203 1:1 `ICP2001` is an error and cannot be allowed; mend what it tells of and remove the comment." },
        { "  // icp: allow ICP3104 because 早已用上\ndocument form \"表\"", "ICP1204 1:3 The next line gives no `ICP3104`; remove the comment." },
        { "document form \"表\"\n// icp: allow ICP3104 because 文件末尾", "ICP1204 2:1 The next line gives no `ICP3104`; remove the comment." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_comment_that_allows_nothing_is_told_of(string text, string complaint) =>
        Assert.Equal([complaint], SampleUnit.Complaints(SampleUnit.Compile(text)).Where(one => !one.StartsWith("ICP31", StringComparison.Ordinal)));

    [Fact]
    public void An_error_stays_an_error() => Assert.Contains(
        "ICP2001 2:16",
        Told("// icp: allow ICP2001 because 不想改\ndefine a \"甲\" = nonsense"));

    [Fact]
    public void Beside_an_error_nothing_is_called_unneeded() =>
        Assert.DoesNotContain(Told("// icp: allow ICP3104 because 以后要用\ndocument form \"表\"\ndefine a \"甲\" = nonsense"), one => one.StartsWith("ICP1204", StringComparison.Ordinal));

    [Fact]
    public void Other_comments_mean_nothing() => Assert.Empty(Told("// icp is what this is about: allow it\n// allow ICP3104\ndocument form \"表\""));

    private static IEnumerable<string> Told(string text) => RuleCompiler
        .Compile([new SourceFile("0.icp", SampleUnit.Vocabulary), new SourceFile("1.icp", text)])
        .Diagnostics
        .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span.Line + 1}:{diagnostic.Span.Column + 1}");
}
