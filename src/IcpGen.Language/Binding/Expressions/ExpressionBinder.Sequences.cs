using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    /// <summary>Binds the sources of a walk; they must be alike.</summary>
    internal Sequence? BindSequence(IReadOnlyList<ExpressionSyntax> syntax)
    {
        List<SequenceSource> sources = [];
        foreach (ExpressionSyntax source in syntax)
        {
            if (Bind(source) is { } bound && AsSource(bound, source) is { } made && IsAlike(made, sources, source))
            {
                sources.Add(made);
            }
        }

        return sources.Count < syntax.Count || sources.Count == 0 ? null : new Sequence(Common(sources), sources.ToEquatableArray());
    }

    /// <summary>A variable for the elements of a walk, under a name that the rule has not yet.</summary>
    internal (Variable Variable, Locals Locals)? Declare(SyntaxToken name, Sequence sequence)
    {
        if (name.NameOrNull() is not { } written)
        {
            return null;
        }

        if (ReservedNames.IsValue(written))
        {
            scope.Report(BindingDiagnostics.ReservedName, name.Span, written);
            return null;
        }

        Variable variable = new(scope.Names.Take(written), sequence.Element);
        return (variable, Locals.Of(written, variable, name.Span, scope.Locals));
    }

    private static RuleType Common(List<SequenceSource> sources) =>
        sources.All(source => source.Type == sources[0].Type) ? sources[0].Type : SimpleTypes.Text;

    private bool IsAlike(SequenceSource source, List<SequenceSource> before, ExpressionSyntax syntax)
    {
        if (before.Count == 0 || source.Type.IsComparableTo(before[0].Type))
        {
            return true;
        }

        scope.Report(BindingDiagnostics.MixedSources, syntax.Span, syntax.Excerpt(), source.Type.ToString(), before[0].Type.ToString());
        return false;
    }

    private SequenceSource? AsSource(Bound bound, ExpressionSyntax syntax)
    {
        SequenceSource? source = bound switch
        {
            Bound.Many many => new SequenceSource(many.Path, many.Derived, many.Type, syntax.Span),
            Bound.One { Value: PathExpression path } => new SequenceSource(path.Path, null, path.Type.Element(), syntax.Span),
            Bound.One { Value: DerivedExpression { Target: PathExpression path, Argument: null } derived } =>
                new SequenceSource(path.Path, derived.Member, derived.Type, syntax.Span),
            _ => null,
        };
        if (source is null)
        {
            scope.Report(BindingDiagnostics.NotAList, syntax.Span, syntax.Excerpt(), bound.TypeName, ListWanted(bound));
        }

        return source;
    }

    private static Localized ListWanted(Bound bound) => bound is Bound.Written
        ? ("写出的值不能逐个看，请写 `in […]`、`startsWith […]`、`contains […]` 等", "values that are written are tested by `in […]`, `startsWith […]`, `contains […]` and the like")
        : ("这里需要字段路径形式的列表", "a path to a list belongs here");

    private Sequence? AsSequence(Bound bound, ExpressionSyntax syntax) => AsSource(bound, syntax) is { } source
        ? new Sequence(source.Type, EquatableArray.Of(source))
        : null;

    /// <summary>A sequence of a list; a single value is none.</summary>
    private Sequence? BindList(ExpressionSyntax syntax) => Bind(syntax) is { } bound && IsListOrReport(bound, syntax)
        ? AsSequence(bound, syntax)
        : null;

    private bool IsListOrReport(Bound bound, ExpressionSyntax syntax)
    {
        if (!bound.IsList)
        {
            scope.Report(BindingDiagnostics.NotAList, syntax.Span, syntax.Excerpt(), bound.TypeName, ListWanted(bound));
        }

        return bound.IsList;
    }

    private QuantifierExpression? BindQuantifier(QuantifierExpressionSyntax syntax)
    {
        if (BindSequence(syntax.Sources) is not { } sequence || Declare(syntax.Variable, sequence) is not var (variable, locals))
        {
            return null;
        }

        Expression? body = new ExpressionBinder(scope with { Locals = locals }).BindCondition(syntax.Body);
        return body is null
            ? null
            : new QuantifierExpression(syntax.IsEvery, variable, sequence, body, SimpleTypes.Flag, syntax.Span);
    }

    private CountExpression? BindCount(CallExpressionSyntax syntax)
    {
        SyntaxList<ExpressionSyntax> sources = syntax.Arguments.Arguments;
        bool distinct = sources.Count == 1 && sources[0] is CallExpressionSyntax { Target: NameExpressionSyntax { Name.Value: "distinct" } };
        if (distinct)
        {
            sources = ((CallExpressionSyntax)sources[0]).Arguments.Arguments;
        }

        if (sources.Count == 0)
        {
            scope.Report(BindingDiagnostics.WrongArgumentCount, syntax.Span, distinct ? "distinct" : "count", "1", "0");
            return null;
        }

        Sequence? sequence = sources.Count == 1 ? BindList(sources[0]) : BindSequence(sources);
        return sequence is null || (distinct && !HasIdentity(sequence.Element, syntax.Span))
            ? null
            : new CountExpression(sequence, distinct, SimpleTypes.Number, syntax.Span);
    }
}
