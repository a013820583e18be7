using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

/// <summary>What a model must have for a rule to be decided.</summary>
public class NeededFieldTests
{
    [Theory]
    [InlineData("when subject.nature == individual  require subject.name is present", "operation, subject.nature, subject.name")]
    [InlineData("each w in websites  require w.name.length > 2", "websites[], operation, websites[].name")]
    [InlineData("each p in subject.principal, websites.principal  require mobileProvince(p.mobile) == shanghai at p.mobile",
        "subject.principal, websites[].principal, operation, subject.principal.mobile, websites[].principal.mobile")]
    [InlineData("each w in websites  require w.principal == subject.principal at w.principal",
        "websites[], operation, websites[].principal.name, websites[].principal.certificate.type, websites[].principal.certificate.number, "
        + "subject.principal.name, subject.principal.certificate.type, subject.principal.certificate.number")]
    [InlineData("require count(distinct(newDomains.prefix)) > 1 at newDomains", "operation, newDomains[]")]
    [InlineData("require any d in websites.domains: d in newDomains at newDomains", "operation, websites[].domains[], newDomains[]")]
    [InlineData(
        "submit letter copy 2 stamped by post",
        "operation, materials[].kind, materials[].form, materials[].copies, materials[].seal, materials[].channel")]
    [InlineData("submit letter signedBy(subject.principal.name) watermarked \"仅供备案\"",
        "operation, materials[].kind, materials[].signer, materials[].watermark, subject.principal.name")]
    [InlineData("submit domainCertificate(d) per d in newDomains", "operation, newDomains[], materials[].kind, materials[].domain")]
    [InlineData("when provided letter  step inPersonVerification", "operation, materials[].kind, procedures[]")]
    public void It_is_what_the_rule_looks_at_and_not_what_its_messages_show(string statements, string expected)
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InRule(statements + " say \"{subject.homeUrl}\""));

        Assert.Equal(expected, string.Join(", ", NeededFields.Of(result.Unit.Vocabulary, result.Unit.Provinces).Select(field => field.Pattern)));
    }

    [Fact]
    public void Each_field_names_the_rules_that_look_at_it()
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(
            "rule SH-P1 \"甲\" { require subject.isListed }\n  rule SH-P2 \"乙\" { when subject.isListed  require subject.staff > 1 }"));

        Assert.Equal(
            ["operation: SH-P1, SH-P2", "subject.isListed: SH-P1, SH-P2", "subject.staff: SH-P2"],
            NeededFields.Of(result.Unit.Vocabulary, result.Unit.Provinces).Select(field => $"{field.Pattern}: {string.Join(", ", field.Rules)}"));
    }
}
