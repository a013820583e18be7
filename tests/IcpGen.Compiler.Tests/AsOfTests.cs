using System.Reflection;
using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>A rules class refuses to check without a date, whether it has rules for the filing's province or not.</summary>
public class AsOfTests
{
    private const string Cases = """
        public static class Cases
        {
            public static Filing Expired() => new()
            {
                Province = IcpGen.Province.Shanghai,
                Operation = Operation.NewFiling,
                Subject = new() { Nature = Nature.Individual, Certificate = new() { Type = CertificateType.ResidentIdCard, ExpiresOn = new(1999, 12, 31) } },
            };

            public static Filing Nowhere() => new();
        }
        """;

    private static readonly Assembly Built = Build.Of(Sample.Model + Cases, Build.SampleRules).Load();

    public static TheoryData<string, string> Checks =>
    [
        .. from method in new[] { "Validate", "Judge", "Checklist", "ValidateAsync" }
           from filing in new[] { "Expired", "Nowhere" }
           select (method, filing),
    ];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task Each_of_its_checks(string method, string filing)
    {
        await Assert.ThrowsAsync<ArgumentException>("asOf", () => Ask(method, filing, default));
        await Assert.ThrowsAsync<ArgumentException>("asOf", () => Ask(method, filing, new(default, new(2026, 3, 31))));
        await Assert.ThrowsAsync<ArgumentException>("asOf", () => Ask(method, filing, new(new(2026, 3, 31), default)));
    }

    [Fact]
    public void A_card_that_expired_in_1999_has_expired() =>
        Assert.Contains(Desk.Validate(Built, "Desk.DeskRules", "Desk.Cases", make: "Expired").Violations, finding => finding.Rule.Id == "SH-P4");

    private static async Task Ask(string method, string filing, AsOf asOf)
    {
        MethodInfo check = Built.GetType("Desk.DeskRules")!.GetMethod(method)!;
        object? made = Built.GetType("Desk.Cases")!.GetMethod(filing)!.Invoke(null, null);
        object?[] arguments = [made, asOf, null, .. method == "ValidateAsync" ? [CancellationToken.None] : Array.Empty<object?>()];
        if (check.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is Task asked)
        {
            await asked;
        }
    }
}
