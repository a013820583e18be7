using System.Text.RegularExpressions;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

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

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_with_an_error_in_it_is_left_out(string name)
    {
        RuleCase rules = new(name);
        IEnumerable<SourceSpan> faulty = rules.Files
            .SelectMany(file => ParsedFile.Parse(file.Source).Root.DescendantsAndSelf().OfType<RuleDeclarationSyntax>())
            .Select(rule => rule.Span)
            .Where(rule => rules.Diagnostics.Any(complaint => complaint.Severity == RuleSeverity.Error && IsMistake(complaint) && IsWithin(complaint.Span, rule)));

        Assert.All(faulty, declaration => Assert.DoesNotContain(
            rules.Result.Unit.RuleSets.SelectMany(set => set.Rules), rule => IsWithin(rule.Span, declaration)));
    }

    [Fact]
    public void Vocabularies_are_in_the_one_style() => Assert.All(RuleFolder.Vocabularies().Select(path => new RuleFile(path)), file => file.MustBe(file.Source.Text));

    /// <summary>Deep nestings and long chains are tried where they are made, and examples that fail where they are run.</summary>
    [Fact]
    public void Every_diagnostic_is_shown_by_one_of_them()
    {
        IEnumerable<string> shown = RuleFolder.Texts().SelectMany(text => Codes().Matches(text)).Select(match => match.Groups[1].Value);

        Assert.Empty(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).Except(shown).Except(["ICP1110", "ICP3016", "ICP3301"]));
    }

    // What stands in a rule, and not how it stands to others.
    private static bool IsMistake(RuleDiagnostic complaint) => complaint.Code[3] != '3';

    private static bool IsWithin(SourceSpan part, SourceSpan whole) =>
        part.Path == whole.Path && part.Start >= whole.Start && part.Start < whole.Start + whole.Length;

    [GeneratedRegex(@"^// (ICP\d{4}) ", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
