using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Architecture.Tests;

/// <summary>A <c>switch</c> over the closed model that would take a new kind in silence.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Member">The method it is in.</param>
internal sealed record SilentDefault(SourceFile File, int Line, string Member)
{
    public override string ToString() => $"{Path.Combine(File.Folder, Path.GetFileName(File.File))}:{Line} {Member}";
}

/// <summary>
/// Finds <c>switch</c>es over the closed model that do not break when it grows: expressions with an arm for all the rest, and statements,
/// which do nothing for it. Who is marked <c>[PartialReader]</c> has said what the rest means.
/// </summary>
internal static class SilentDefaults
{
    private const string Partial = "PartialReaderAttribute";

    /// <summary>The types whose kinds are closed.</summary>
    internal static IReadOnlyList<string> Closed { get; } =
    [
        "IcpGen.Language.Rules.Expression", "IcpGen.Language.Rules.ConditionExpression", "IcpGen.Language.Rules.ValueExpression",
        "IcpGen.Language.Rules.Statement", "IcpGen.Language.Rules.Constant",
        "IcpGen.Language.Core.CoreExpression", "IcpGen.Language.Core.CoreStatement",
    ];

    internal static IEnumerable<SilentDefault> In(SourceFile file, SemanticModel model) =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes()
        where IsSilent(node, model)
        let member = model.GetEnclosingSymbol(node.SpanStart)
        where !Enclosing(member).Any(symbol => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == Partial))
        select new SilentDefault(file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, NameOf(member));

    private static bool IsSilent(SyntaxNode node, SemanticModel model) => node switch
    {
        SwitchExpressionSyntax read => IsClosed(read.GoverningExpression, model) && read.Arms.Any(arm => arm.WhenClause is null && IsRest(arm.Pattern, model)),
        SwitchStatementSyntax done => IsClosed(done.Expression, model),
        _ => false,
    };

    private static bool IsClosed(ExpressionSyntax governing, SemanticModel model) =>
        governing is TupleExpressionSyntax tuple
            ? tuple.Arguments.Any(argument => IsClosed(argument.Expression, model))
            : IsClosed(model.GetTypeInfo(governing).Type);

    private static bool IsClosed(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple.TupleElements.Any(element => IsClosed(element.Type))
            : type is not null && Closed.Contains(type.OriginalDefinition.ToDisplayString(NullableFlowState.None));

    /// <summary>Whether a pattern takes whatever comes.</summary>
    private static bool IsRest(PatternSyntax pattern, SemanticModel model) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax inner => IsRest(inner.Pattern, model),
        UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } => constant.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => IsRest(either.Left, model) || IsRest(either.Right, model),
        DeclarationPatternSyntax declared => IsClosed(model.GetTypeInfo(declared.Type).Type),
        TypePatternSyntax typed => IsClosed(model.GetTypeInfo(typed.Type).Type),
        RecursivePatternSyntax { Type: null } parts => (parts.PositionalPatternClause?.Subpatterns ?? []).Concat(parts.PropertyPatternClause?.Subpatterns ?? [])
            .All(part => IsRest(part.Pattern, model)),
        _ => false,
    };

    private static IEnumerable<ISymbol> Enclosing(ISymbol? symbol)
    {
        for (; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            yield return symbol;
        }
    }

    private static string NameOf(ISymbol? member) => Enclosing(member).OfType<IMethodSymbol>().LastOrDefault() is { } method
        ? $"{method.ContainingType.Name}.{method.Name}"
        : Enclosing(member).OfType<INamedTypeSymbol>().FirstOrDefault()?.Name ?? "(file)";
}
