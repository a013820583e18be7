using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds definitions once on their own, so that a mistake in one is told once and not at each use.</summary>
internal sealed class DefinitionChecker(UnitSymbols unit)
{
    /// <summary>Those that are being bound, each above one that waits for it.</summary>
    private readonly Stack<Definition> _open = new();

    /// <summary>Those that the last attempt wanted, in order.</summary>
    private readonly List<Definition> _wanted = [];

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

    /// <summary>
    /// Binds a definition on its own, unless that was done, and before it those that it uses. However long the way down, nothing calls
    /// itself: what uses an unchecked definition is put aside, and bound anew once that one has been.
    /// </summary>
    internal void Check(Definition definition)
    {
        _open.Push(definition);
        while (_open.Count > 0)
        {
            Definition next = _open.Peek();
            if (next.State == Definition.CheckState.Checked || TryBind(next))
            {
                next.State = Definition.CheckState.Checked;
                _open.Pop();
                continue;
            }

            for (int index = _wanted.Count - 1; index >= 0; index--)
            {
                _open.Push(_wanted[index]);
            }
        }
    }

    /// <summary>Whether a definition that another uses has been checked; where it has not, the other will be bound again.</summary>
    internal bool IsChecked(Definition definition)
    {
        if (definition.State == Definition.CheckState.Unchecked)
        {
            _wanted.Add(definition);
            return false;
        }

        if (definition.State == Definition.CheckState.Checking && !definition.IsFaulty)
        {
            definition.IsFaulty = true;
            unit.Sink.Report(BindingDiagnostics.DefinitionCycle, definition.Syntax.Name.Span, definition.Name);
        }

        return true;
    }

    private bool TryBind(Definition definition)
    {
        definition.State = Definition.CheckState.Checking;
        _wanted.Clear();
        DiagnosticSink sink = new();
        BindingScope scope = BindingScope.Of(unit, sink) with { Locals = ParameterLocals(definition) };
        bool isBound = definition.Syntax.Value is { } value
            ? new ExpressionBinder(scope).Bind(value) is not null
            : new BodyBinder(scope, new RuleDraft { Parameters = definition.Parameters }).Bind(definition.Syntax.Body!);
        if (_wanted.Count > 0)
        {
            return false;
        }

        definition.IsFaulty |= !isBound || sink.ErrorCount > 0;
        unit.Sink.Take(sink);
        return true;
    }

    private static Locals? ParameterLocals(Definition definition) => definition.Parameters.Aggregate(
        (Locals?)null, (outer, parameter) => Locals.Of(parameter.Name, parameter, definition.Syntax.Name.Span, outer));
}
