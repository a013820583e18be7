using System.Linq;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Shapes;

/// <summary>Reads IcpGen's attributes off symbols.</summary>
internal static class Attributes
{
    /// <summary>The text that an attribute's first argument gives, or null.</summary>
    internal static string? TextOf(ISymbol symbol, string attribute) =>
        symbol.GetAttributes()
            .FirstOrDefault(data => data.AttributeClass is { ContainingNamespace: { Name: "IcpGen", ContainingNamespace.IsGlobalNamespace: true } } type
                && type.Name == attribute)
            ?.ConstructorArguments.FirstOrDefault().Value as string;
}
