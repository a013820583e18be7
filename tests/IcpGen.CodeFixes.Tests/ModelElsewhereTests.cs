using IcpGen.CodeFixes.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.CodeFixes.Tests;

/// <summary>A model in another project: what it lacks is said at the attribute, where a mapping method or <c>[NotChecked]</c> can mend it.</summary>
public class ModelElsewhereTests
{
    private static readonly string Model = Page.With("public class Person { public string? Number { get; set; } }")
        .Replace("[FilingRules<Filing>(Province.Shanghai)]\npublic static partial class DeskRules;", string.Empty, StringComparison.Ordinal)
        .Replace("public static bool MayBeHandedIn(Filing filing) => DeskRules.Validate(filing, AsOf.Today).IsReady;", string.Empty, StringComparison.Ordinal);

    [Theory]
    [InlineData("using IcpGen; namespace Checks; [FilingRules<Desk.Filing>(Province.Shanghai)] public static partial class Rules;", "ICP4101 at FilingRules<Desk.Filing>(Province.Shanghai)")]
    [InlineData("using IcpGen; namespace Checks; [FilingRules<Desk.Filing>(Province.Shanghai)] [NotChecked(\"subject.principal.mobile\")] public static partial class Rules;", "")]
    [InlineData("using IcpGen; namespace Checks; [FilingRules<Desk.Filing>(Province.Shanghai)] public static partial class Rules { [FilingField(\"subject.principal.mobile\")] static string? Mobile(Desk.Filing filing) => filing.Subject?.Principal?.Number; }", "")]
    public async Task What_it_lacks_is_said_at_the_attribute_until_it_is_read_or_left_out(string rules, string said)
    {
        using MemoryStream image = new();
        Assert.True(Desk.Compile(Model).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        Compilation project = Desk.Compile(rules).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Compilation built = Desk.Generate(project, ("31.icp", Page.Rules));

        Assert.Equal(said, string.Join("; ", (await Desk.AnalyzeAsync(built, ("31.icp", Page.Rules))).Select(Shown)));
        Assert.DoesNotContain(built.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static string Shown(Diagnostic diagnostic) =>
        $"{diagnostic.Id} at {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
