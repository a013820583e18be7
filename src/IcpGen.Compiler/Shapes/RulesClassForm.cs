using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Compiler.Shapes;

/// <summary>What a class must be like so that validators can be added to it.</summary>
internal static class RulesClassForm
{
    /// <summary>What is wrong with it, with the type that is to be mended; null where nothing is.</summary>
    internal static (INamedTypeSymbol Type, Problem Problem)? ProblemOf(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol level in RulesClassReader.Nesting(type))
        {
            if (level.IsFileLocal)
            {
                return (level, Problem.IsFileLocal);
            }

            if (level.Arity > 0)
            {
                return (level, Problem.IsGeneric);
            }

            if (!IsPartial(level))
            {
                return (level, Problem.IsNotPartial);
            }
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Why validators cannot be added to a type.</summary>
    internal enum Problem
    {
        IsNotPartial,
        IsGeneric,
        IsFileLocal,
    }
}
