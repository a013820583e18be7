using Microsoft.CodeAnalysis;

namespace IcpGen.Architecture.Tests;

/// <summary>The language's assembly is loaded beside Roslyn's, and read together with them.</summary>
public class NameTests
{
    [Fact]
    public void No_public_type_of_the_language_is_named_as_one_of_Roslyns()
    {
        HashSet<string> roslyns = [.. typeof(SyntaxNode).Assembly.GetExportedTypes()
            .Concat(typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly.GetExportedTypes())
            .Select(type => type.Name)];
        INamespaceSymbol language = Compiled.Of("IcpGen.Language").Compilation.Assembly.GlobalNamespace;

        string[] shared = [.. PublicTypes(language).Select(type => type.MetadataName).Where(roslyns.Contains)];

        // What the language itself calls one; Roslyn's is about severities, and nothing here reads it.
        Assert.Equal(["RuleSet"], shared);
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .Concat(space.GetNamespaceMembers().SelectMany(PublicTypes));
}
