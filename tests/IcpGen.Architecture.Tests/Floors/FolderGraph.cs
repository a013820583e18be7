using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Architecture.Tests;

/// <summary>Which folder at the root of a project refers to which, by what threads.</summary>
internal sealed class FolderGraph
{
    private readonly ILookup<(string From, string To), FolderThread> _threads;

    private FolderGraph(IReadOnlyList<string> folders, IEnumerable<FolderThread> threads)
    {
        Folders = folders;
        _threads = threads.ToLookup(thread => (thread.FromFile.TopFolder, thread.ToFile.TopFolder));
    }

    internal IReadOnlyList<string> Folders { get; }

    internal static FolderGraph Of(Compiled project) => new(
        [.. project.Files.Select(file => file.File.TopFolder).Distinct().Order(StringComparer.Ordinal)],
        project.Files.SelectMany(file => Threads(project, file.File, file.Model)).Where(thread => thread.FromFile.TopFolder != thread.ToFile.TopFolder).Distinct());

    internal IEnumerable<string> Below(string folder) => Folders.Where(other => _threads.Contains((folder, other)));

    /// <summary>What ties a folder to another.</summary>
    internal IReadOnlyList<FolderThread> Between(string from, string to) => [.. _threads[(from, to)]];

    private static IEnumerable<FolderThread> Threads(Compiled project, SourceFile file, SemanticModel model) =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes()
        where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
        from type in Types(model.GetSymbolInfo(node).Symbol)
        let declaring = project.Declaring(type)
        where declaring is not null
        select new FolderThread(Around(node), file, type.Name, declaring);

    private static IEnumerable<ITypeSymbol> Types(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => [type],
        IMethodSymbol { ContainingType: not null } method => [(method.ReducedFrom ?? method).ContainingType],
        IPropertySymbol or IFieldSymbol or IEventSymbol when symbol.ContainingType is { } owner => [owner],
        _ => [],
    };

    private static string Around(SyntaxNode node) =>
        node.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text ?? "(file)";
}
