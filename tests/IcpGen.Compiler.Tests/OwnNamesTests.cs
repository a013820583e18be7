using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>A model's names are its own: only those of what users read are taken by `using IcpGen;`.</summary>
public class OwnNamesTests
{
    private const string Cases = """
        public static class Cases
        {
            public static Filing Make() => new()
            {
                Province = IcpGen.Province.Shanghai,
                Operation = Operation.NewFiling,
                Subject = new() { Nature = Nature.Individual, Certificate = new() { Type = CertificateType.ResidentIdCard, ExpiresOn = new(2026, 4, 1) } },
            };
        }

        """;

    /// <summary>All names of identifiers and of what only generated code calls.</summary>
    private static readonly string[] NotForUsers =
    [
        .. typeof(FilingReport).Assembly.GetExportedTypes().Where(type => type.Namespace != "IcpGen").Select(type => type.Name.Split('`')[0]),
    ];

    public static TheoryData<string> Namespaces => ["Desk", ""];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void A_model_with_its_own_Address_Phone_Url_and_Text_compiles_with_using_IcpGen(string space) =>
        Assert.Empty(Built(space, "Address", "Phone", "Url", "Text").Complaints());

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void So_does_one_with_the_name_of_anything_that_is_not_for_users(string space)
    {
        Build build = Built(space, NotForUsers);

        Assert.Empty(build.Complaints());
        string prefix = space.Length > 0 ? space + "." : space;
        Assert.Contains("SH-P4", Desk.Validate(build, prefix + "DeskRules", prefix + "Cases").Violations.Select(finding => finding.Rule.Id));
    }

    private static Build Built(string space, params string[] names)
    {
        string model = Sample.Model.Replace("namespace Desk;", space.Length > 0 ? $"namespace {space} {{" : string.Empty, StringComparison.Ordinal)
            .Replace("public sealed class Filing {", $"{Types(names)}{Cases}public sealed class Filing {{ {Members(names)}", StringComparison.Ordinal);
        string end = space.Length > 0 ? $"}}\nnamespace Elsewhere {{ using {space};" : "\nnamespace Elsewhere {";
        return Build.Of($"{model}{end} using IcpGen; public sealed class Beside {{ {Members(names)} public AsOf Day {{ get; set; }} }} }}", Build.SampleRules);
    }

    private static string Types(string[] names) =>
        string.Concat(names.Select(name => $"public sealed class {name} {{ public string? Written {{ get; set; }} }}\n"));

    private static string Members(string[] names) =>
        string.Concat(names.Select(name => $"public {name} My{name} {{ get; set; }} = new() {{ Written = \"\" }}; "));
}
