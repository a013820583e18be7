using System.Text.RegularExpressions;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Tests.RuleFiles;

/// <summary>Each case of <c>tests/rules</c> is complained of as the comments in its files say, and of nothing else.</summary>
public sealed partial class RuleFileTests
{
    public static TheoryData<string> Cases => [.. RuleFolder.Cases()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_compiler_says_what_the_comments_say_it_does(string name)
    {
        RuleCase rules = new(name);

        Assert.All(rules.Files, file => file.MustBe(rules.WithComplaints(file)));
        Assert.Empty(rules.Diagnostics.Where(complaint => rules.Files.All(file => file.Source.Path != complaint.Span.Path)).Select(complaint => complaint.ToString()));
    }

    /// <summary>Deep nestings are tried where they are made.</summary>
    [Fact]
    public void Every_diagnostic_is_shown_by_one_of_them()
    {
        IEnumerable<string> shown = RuleFolder.Cases()
            .SelectMany(name => new RuleCase(name).Files)
            .SelectMany(file => Codes().Matches(file.Text).Select(match => match.Groups[1].Value));

        Assert.Empty(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).Except(shown).Except(["ICP1110"]));
    }

    [GeneratedRegex(@"^// (ICP\d{4}) ", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
