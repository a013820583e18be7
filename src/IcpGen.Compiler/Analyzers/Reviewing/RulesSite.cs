using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using IcpGen.Compiler.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>A class with <c>[FilingRules&lt;T&gt;]</c> and where the attribute stands.</summary>
internal sealed record RulesSite(INamedTypeSymbol Type, AttributeData Attribute, AttributeSyntax Syntax)
{
    private static readonly ConditionalWeakTable<SyntaxTree, AttributeSyntax[]> Found = new();

    /// <summary>The places of a compilation that ask for validators.</summary>
    internal static IEnumerable<RulesSite> In(Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (AttributeSyntax syntax in Found.GetValue(tree, each => [.. Search(each, cancellation)]))
            {
                if (syntax.Parent?.Parent is TypeDeclarationSyntax declaration
                    && compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type
                    && Attributes.All(type, Attributes.Rules).FirstOrDefault(data => IsAt(data, syntax)) is { } attribute)
                {
                    yield return new(type, attribute, syntax);
                }
            }
        }
    }

    private static bool IsAt(AttributeData data, AttributeSyntax syntax) =>
        data.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == syntax.SyntaxTree && reference.Span == syntax.Span;

    private static IEnumerable<AttributeSyntax> Search(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or AttributeListSyntax)
            .OfType<AttributeSyntax>()
            .Where(attribute => NameOf(attribute.Name) is "FilingRules" or "FilingRulesAttribute");

    private static string? NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };
}
