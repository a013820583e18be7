using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds <c>submit</c>: a statement for each line of documents.</summary>
internal sealed class SubmitBinder(BindingScope scope)
{
    /// <summary>The statements, or null where something is wrong, which has been said.</summary>
    internal List<Statement>? Bind(SubmitStatementSyntax syntax)
    {
        int errors = scope.Sink.ErrorCount;
        List<Statement> statements = [];
        foreach (DocumentDemandSyntax demand in syntax.Demands)
        {
            if (BindDemand(demand, syntax) is { } statement)
            {
                statements.Add(statement);
            }

            if (syntax.SharedPer is not null && scope.Sink.ErrorCount > errors)
            {
                break;
            }
        }

        return statements.Count == syntax.Demands.Count ? statements : null;
    }

    private SubmitStatement? BindDemand(DocumentDemandSyntax demand, SubmitStatementSyntax syntax)
    {
        if (demand.Per is not null && syntax.SharedPer is not null)
        {
            scope.Report(BindingDiagnostics.RepeatedStatement, demand.Per.Keyword.Span, "per");
            return null;
        }

        if (demand is { Per: { } reach, Alternatives.Count: > 1 })
        {
            scope.Report(BindingDiagnostics.PerOverAlternatives, reach.Span, demand.Alternatives.Excerpt(), reach.Excerpt());
        }

        EachClause? per = null;
        BindingScope inner = scope;
        if ((demand.Per ?? syntax.SharedPer) is { } walk)
        {
            ExpressionBinder binder = new(scope);
            if (binder.BindSequence(walk.Sources) is not { } sequence || binder.Declare(walk.Variable, sequence) is not var (variable, locals))
            {
                return null;
            }

            per = new EachClause(variable, sequence, walk.Span);
            inner = scope with { Locals = locals };
        }

        DocumentBinder documents = new(inner);
        DocumentRequirement?[] alternatives = [.. demand.Alternatives.Select(one => documents.Bind(one, syntax.SharedModifiers))];
        return alternatives.Contains(null)
            ? null
            : new SubmitStatement(new DocumentDemand(alternatives.OfType<DocumentRequirement>().ToEquatableArray()), per, demand.Span);
    }
}
