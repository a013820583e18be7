using System;
using System.Linq;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Members that have a field's name but cannot be read, and why.</summary>
internal sealed class RefusedMembers(Compilation compilation, ISymbol within)
{
    internal (ISymbol Member, Bilingual Reason)? Find(INamedTypeSymbol type, FieldDefinition[] way)
    {
        string name = string.Concat(way.Select(field => field.Name));
        string path = FieldPaths.Of(way);
        foreach (ISymbol member in ShapeReader.Levels(type).Concat(type.AllInterfaces).SelectMany(level => level.GetMembers()).Where(member => !member.IsImplicitlyDeclared))
        {
            string simple = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
            if ((string.Equals(simple, name, StringComparison.OrdinalIgnoreCase) || Attributes.FieldOf(member) == path) && ReasonOf(member) is { } reason)
            {
                return (member, reason);
            }
        }

        return null;
    }

    private Bilingual? ReasonOf(ISymbol member) => member switch
    {
        IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } => new("它显式实现接口，请另写属性或用映射方法读取", "it implements an interface explicitly; add a property, or read it by a mapping method"),
        { ContainingType.TypeKind: TypeKind.Interface } => null,
        IPropertySymbol or IFieldSymbol when member.IsStatic => new("它是静态成员", "it is static"),
        IPropertySymbol { GetMethod: null } => new("它只能写入，请添加 get", "it is write-only; give it a getter"),
        IPropertySymbol { GetMethod: { } getter } when !IsAccessible(member) || !IsAccessible(getter) => Hidden(member, getter),
        IFieldSymbol when !IsAccessible(member) => Hidden(member, member),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => new("它是方法，请改为属性或用映射方法读取", "it is a method; make it a property, or read it by a mapping method"),
        _ => null,
    };

    private Bilingual Hidden(ISymbol member, ISymbol getter)
    {
        string accessibility = (IsAccessible(member) ? getter : member).DeclaredAccessibility switch
        {
            Accessibility.Private => "private",
            Accessibility.Internal => "internal",
            Accessibility.Protected => "protected",
            Accessibility.ProtectedAndInternal => "private protected",
            _ => "protected internal",
        };
        return new($"它是 {accessibility}，{within.Name} 无法访问", $"it is {accessibility}, out of reach for {within.Name}");
    }

    private bool IsAccessible(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, within);
}
