using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Leaves out the shipped files that a project's own take the place of: those of a province that an own file declares.</summary>
internal static class TakeOver
{
    /// <summary>The files that apply, in order.</summary>
    internal static IReadOnlyList<ParsedFile> Of(IReadOnlyList<ParsedFile> trees)
    {
        HashSet<string> own = new(trees.Where(tree => !tree.Text.IsShipped).SelectMany(Provinces).Select(Name), StringComparer.Ordinal);
        return [.. trees.Where(tree => !tree.Text.IsShipped || !Provinces(tree).Select(Name).Any(own.Contains))];
    }

    /// <summary>Tells, at each province that an own file declares, that the shipped one does not apply.</summary>
    internal static IEnumerable<RuleDiagnostic> Remarks(IReadOnlyList<ParsedFile> trees)
    {
        HashSet<string> shipped = new(trees.Where(tree => tree.Text.IsShipped).SelectMany(Provinces).Select(Name), StringComparer.Ordinal);
        return trees
            .Where(tree => !tree.Text.IsShipped)
            .SelectMany(Provinces)
            .Where(province => shipped.Contains(Name(province)))
            .Select(province => RuleDiagnostic.Of(BindingDiagnostics.TakesOver, province.Name.Span, Name(province)));
    }

    private static IEnumerable<ProvinceDeclarationSyntax> Provinces(ParsedFile tree) => tree.Root.Declarations.OfType<ProvinceDeclarationSyntax>();

    private static string Name(ProvinceDeclarationSyntax province) => province.Name.Value;
}
