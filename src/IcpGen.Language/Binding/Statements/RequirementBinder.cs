using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds <c>require</c>, <c>forbid</c> and <c>should</c>.</summary>
internal sealed class RequirementBinder(BindingScope scope, RuleDraft draft)
{
    internal RequireStatement? Bind(RequireStatementSyntax syntax)
    {
        ExpressionBinder binder = new(scope);
        Expression? tested = binder.BindCondition(syntax.Condition);
        FieldPath? at = syntax.At is { } place ? binder.BindPlace(place) : tested is null ? null : DefaultPlace(tested, syntax);
        if (tested is null || at is null)
        {
            return null;
        }

        Expression condition = syntax.Forbids ? Expressions.Not(tested, syntax.Condition.Span) : tested;
        return new RequireStatement(
            condition, at, syntax.IsAdvisory, AsksPresence(tested, !syntax.Forbids), syntax.Forbids, syntax.Span);
    }

    /// <summary>Whether a condition, being true or being false, only says that something is there.</summary>
    [PartialReader("It says more than that something is there.")]
    private static bool AsksPresence(Expression condition, bool holds) => condition switch
    {
        PresenceExpression presence => presence.Present == holds,
        NotExpression not => AsksPresence(not.Operand, !holds),
        QuantifierExpression quantifier => quantifier.IsEvery == holds && AsksPresence(quantifier.Body, holds),
        _ => false,
    };

    private FieldPath? DefaultPlace(Expression tested, RequireStatementSyntax syntax)
    {
        IReadOnlyList<FieldPath> paths = TestedPaths.Of(tested, scope.Unit.Materials?.Rows.Sources[0].Path);
        if (paths.Count > 1)
        {
            // A parameter may come to be a value that was written, which nobody is to blame for.
            paths = [.. paths.Where(path => path.Fields.Count > 0 || !draft.Parameters.Contains(path.Start!))];
        }

        if (paths.Count == 1)
        {
            return paths[0];
        }

        Localized tests = paths.Count == 0
            ? ("：无", "no field")
            : ("多个：" + Listed("、", paths), "several fields: " + Listed(", ", paths));
        scope.Report(BindingDiagnostics.AtNeeded, syntax.Condition.Span, tests);
        return null;
    }

    private static string Listed(string separator, IEnumerable<FieldPath> paths) =>
        string.Join(separator, paths.Select(path => $"`{path}`"));
}
