using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds <c>step</c>.</summary>
internal sealed class StepBinder(BindingScope scope)
{
    internal StepStatement? Bind(StepStatementSyntax syntax)
    {
        if (syntax.Procedure.NameOrNull() is not { } name)
        {
            return null;
        }

        if (scope.Unit.Procedures.Find(name) is null)
        {
            scope.Report(
                BindingDiagnostics.UnknownProcedure, syntax.Procedure.Span, name, Suggestions.HintByWords(name, scope.Unit.Procedures.Candidates));
            return null;
        }

        if (new ExpressionBinder(scope).BindArguments(syntax.Arguments, syntax.Procedure.Span, name, []) is null)
        {
            return null;
        }

        if (scope.Unit.Root?.Fields.Any(field => field.Type.Element() == RuleType.Procedure && field.Type is ListType) != true)
        {
            if (scope.Unit.IsRootSound)
            {
                scope.Report(BindingDiagnostics.NoProcedures, syntax.Span);
            }

            return null;
        }

        return new StepStatement(name, syntax.Span);
    }
}
