using System.Linq;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Shapes;

/// <summary>Tells sequences from other types, and how to walk them.</summary>
internal static class Sequences
{
    internal static (ITypeSymbol Type, SequenceWalk Walk)? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return (array.ElementType, SequenceWalk.Length);
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (named is { Name: "ImmutableArray", Arity: 1 } && named.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable")
        {
            return (named.TypeArguments[0], SequenceWalk.Immutable);
        }

        ITypeSymbol? itself = named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IList_T ? named.TypeArguments[0] : null;
        if ((ArgumentOf(named, SpecialType.System_Collections_Generic_IReadOnlyList_T) ?? itself) is { } indexed)
        {
            return (indexed, SequenceWalk.Count);
        }

        return ArgumentOf(named, SpecialType.System_Collections_Generic_IEnumerable_T) is { } walked ? (walked, SequenceWalk.Each) : null;
    }

    private static ITypeSymbol? ArgumentOf(INamedTypeSymbol type, SpecialType definition) =>
        type.AllInterfaces.Prepend(type).FirstOrDefault(each => each.OriginalDefinition.SpecialType == definition)?.TypeArguments[0];
}
