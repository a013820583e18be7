using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>Gathers remarks; the same one from several rules classes is one, with all their rules.</summary>
internal sealed class RemarkLog
{
    private readonly Dictionary<(string Code, Location Location, string Subject), Remark> _remarks = [];

    internal void Add(Remark remark, IEnumerable<string>? rules = null)
    {
        if (!_remarks.TryGetValue(remark.Key, out Remark? known))
        {
            _remarks.Add(remark.Key, known = remark);
        }

        known.Concerns(rules ?? []);
    }

    /// <summary>What is to be said in a type's source.</summary>
    internal ILookup<ISymbol, Remark> ByHost() =>
        _remarks.Values.ToLookup<Remark, ISymbol>(remark => remark.Host.OriginalDefinition, SymbolEqualityComparer.Default);
}

/// <summary>Where remarks are shown: at a symbol, or at the attribute where the symbol is in another project.</summary>
internal sealed class Places(RulesSite site, ShapeReader shapes)
{
    /// <summary>The place of a model's type.</summary>
    internal (INamedTypeSymbol Host, Location Location) OfType(string name) =>
        shapes.Symbols.TryGetValue(name, out INamedTypeSymbol? type) && InSource(type) is { } location ? (type, location) : Attribute;

    /// <summary>The place of a member of a model's type.</summary>
    internal (INamedTypeSymbol Host, Location Location) OfMember(ISymbol? member) =>
        member?.ContainingType is { } type && InSource(member) is { } location ? (type, location) : Attribute;

    /// <summary>The attribute of the rules class.</summary>
    internal (INamedTypeSymbol Host, Location Location) Attribute => (site.Type, site.Syntax.GetLocation());

    /// <summary>Tells fixes that what they would mend is not in this project's source.</summary>
    internal (string Name, string? Value) Elsewhere(Location location) => (FixInfo.Elsewhere, location == Attribute.Location ? "yes" : null);

    /// <summary>A member of a model's type by name, inherited ones too; null where there is none.</summary>
    internal ISymbol? Member(string type, string name) =>
        shapes.Symbols.TryGetValue(type, out INamedTypeSymbol? symbol)
            ? ShapeReader.Levels(symbol).SelectMany(level => level.GetMembers(name)).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol)
            : null;

    /// <summary>A model's type; null where it is not among those read.</summary>
    internal INamedTypeSymbol? Type(string name) => shapes.Symbols.TryGetValue(name, out INamedTypeSymbol? type) ? type : null;

    private static Location? InSource(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
