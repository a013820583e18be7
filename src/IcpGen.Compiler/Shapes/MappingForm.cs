using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Shapes;

/// <summary>What a mapping method must be like: static, not generic, from the filing to a value.</summary>
internal static class MappingForm
{
    /// <summary>What is wrong with a method; null where nothing is.</summary>
    internal static Problem? ProblemOf(IMethodSymbol method, INamedTypeSymbol filing) =>
        !method.IsStatic ? Problem.IsNotStatic
        : method.Arity > 0 ? Problem.IsGeneric
        : method.ReturnsVoid ? Problem.ReturnsNothing
        : method.Parameters.Length != 1 || method.Parameters[0].RefKind is RefKind.Ref or RefKind.Out || !Takes(method.Parameters[0].Type, filing) ? Problem.TakesOther
        : null;

    private static bool Takes(ITypeSymbol parameter, INamedTypeSymbol filing)
    {
        for (INamedTypeSymbol? level = filing; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, parameter))
            {
                return true;
            }
        }

        foreach (INamedTypeSymbol contract in filing.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract, parameter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why a method cannot read a field.</summary>
    internal enum Problem
    {
        IsNotStatic,
        IsGeneric,
        ReturnsNothing,
        TakesOther,
    }
}
