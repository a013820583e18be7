using System.Text.RegularExpressions;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Tests.Syntax;

public sealed class CatalogueTests
{
    [Fact]
    public void No_two_diagnostics_share_a_code() =>
        Assert.Equal(DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).Distinct().Count());

    [Fact]
    public void Diagnostics_are_listed_in_order_of_their_codes() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal),
            DiagnosticCatalogue.All.Select(descriptor => descriptor.Code));

    [Fact]
    public void Every_diagnostic_has_a_lasting_code_and_speaks_both_languages() => Assert.All(DiagnosticCatalogue.All, descriptor =>
    {
        Assert.Matches("^ICP[123][0-9]{3}$", descriptor.Code);
        foreach (Localized wording in new[] { descriptor.Title, descriptor.Message })
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", wording.Zh);
            Assert.Matches("[a-z]{3}", wording.In("en"));
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", wording.In("en"));
        }
    });

    [Fact]
    public void Both_languages_of_a_message_show_the_same_arguments() => Assert.All(DiagnosticCatalogue.All, descriptor =>
        Assert.Equal(Holes(descriptor.Message.Zh), Holes(descriptor.Message.In("en"))));

    private static IEnumerable<string> Holes(string message) =>
        Regex.Matches(message.Replace("{{", "", StringComparison.Ordinal), @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
