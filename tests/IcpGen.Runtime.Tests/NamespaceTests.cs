using System.ComponentModel;
using System.Reflection;

namespace IcpGen.Runtime.Tests;

/// <summary>`using IcpGen;` brings what users read, and nothing that a model of theirs may have a name for.</summary>
public class NamespaceTests
{
    private static readonly Type[] Public = typeof(FilingReport).Assembly.GetExportedTypes();

    [Fact]
    public void There_are_three_namespaces_and_no_other() =>
        Assert.Equal(
            ["IcpGen", "IcpGen.Generated", "IcpGen.Identifiers"],
            Public.Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_only_generated_code_calls_is_hidden_from_completion() =>
        Assert.All(
            Public.Where(type => type.Namespace == "IcpGen.Generated"),
            type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));

    [Fact]
    public void What_users_read_is_not_hidden() =>
        Assert.All(
            Public.Where(type => type.Namespace != "IcpGen.Generated"),
            type => Assert.Null(type.GetCustomAttribute<EditorBrowsableAttribute>()));

    [Fact]
    public void Completion_offers_no_member_that_speaks_of_what_is_hidden()
    {
        IEnumerable<MethodBase> offered =
            from type in Public
            where type.Namespace != "IcpGen.Generated"
            from method in type.GetMethods().Concat<MethodBase>(type.GetConstructors())
            where method.DeclaringType == type && method.GetCustomAttribute<EditorBrowsableAttribute>() is null
            where method.GetParameters().Any(parameter => parameter.ParameterType.Namespace == "IcpGen.Generated")
            select method;

        Assert.Empty(offered);
    }
}
