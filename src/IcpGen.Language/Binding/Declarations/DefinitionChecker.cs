using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds definitions once on their own, so that a mistake in one is told once and not at each use.</summary>
internal sealed class DefinitionChecker(UnitSymbols unit)
{
    /// <summary>Finds the types of the parameters.</summary>
    internal void BindParameters(Definition definition)
    {
        TypeBinder types = new(unit, unit.Sink);
        DeclaredNames names = new(unit.Sink);
        List<Variable> parameters = [];
        foreach (ParameterSyntax parameter in definition.Syntax.Parameters?.Parameters.AsEnumerable() ?? [])
        {
            RuleType? type = types.Bind(parameter.Type);
            if (names.Take(parameter.Name) && type is not null)
            {
                parameters.Add(new Variable(parameter.Name.Value, type));
            }
            else
            {
                definition.IsFaulty = true;
            }
        }

        definition.Parameters = parameters;
    }

    /// <summary>Binds a definition on its own, unless that was done.</summary>
    internal void Check(Definition definition)
    {
        if (definition.State == Definition.CheckState.Checking && !definition.IsFaulty)
        {
            definition.IsFaulty = true;
            unit.Sink.Report(BindingDiagnostics.DefinitionCycle, definition.Syntax.Name.Span, definition.Name);
        }

        if (definition.State == Definition.CheckState.Unchecked)
        {
            definition.State = Definition.CheckState.Checking;
            BindAlone(definition);
            definition.State = Definition.CheckState.Checked;
        }
    }

    private void BindAlone(Definition definition)
    {
        int errors = unit.Sink.ErrorCount;
        BindingScope scope = BindingScope.Of(unit, unit.Sink) with { Locals = ParameterLocals(definition) };
        bool isBound = definition.Syntax.Value is { } value
            ? new ExpressionBinder(scope).Bind(value) is not null
            : new BodyBinder(scope, new RuleDraft { Parameters = definition.Parameters }).Bind(definition.Syntax.Body!);
        definition.IsFaulty |= !isBound || unit.Sink.ErrorCount > errors;
    }

    private static Locals? ParameterLocals(Definition definition) => definition.Parameters.Aggregate(
        (Locals?)null, (outer, parameter) => Locals.Of(parameter.Name, parameter, definition.Syntax.Name.Span, outer));
}
