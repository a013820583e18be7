using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Puts a rule together of its surroundings, the definition it uses, and its own body.</summary>
internal sealed class RuleAssembler(UnitSymbols unit, SyntaxFaults faults)
{
    internal void Assemble(BoundRule bound, EquatableArray<string>? clauses, Surroundings surroundings)
    {
        RuleDeclarationSyntax syntax = bound.Syntax;
        int errors = unit.Sink.ErrorCount;
        RuleDraft draft = new();
        BindingScope scope = Begin(draft, surroundings);
        bool isBound = Use(bound, draft, ref scope);
        isBound &= syntax.Body is null || new BodyBinder(scope, draft).Bind(syntax.Body);
        isBound &= !faults.Touch(syntax.Span);
        Localized? title = Title(bound);
        if (!isBound || !Demands(bound, draft) || unit.Sink.ErrorCount > errors || surroundings.IsFaulty || title is null || clauses is null)
        {
            return;
        }

        bound.Rule = new Rule
        {
            Id = bound.Ids[0],
            Ids = bound.Ids.ToEquatableArray(),
            Clauses = clauses.Value,
            Title = title,
            Definition = bound.Definition is { } used ? new(used.Name, used.Label) : null,
            EffectiveFrom = draft.From,
            EffectiveUntil = draft.Until,
            Guards = WithScope(draft.Guards, surroundings.Scope),
            Each = draft.Each.ToEquatableArray(),
            Statements = draft.Statements.ToEquatableArray(),
            Overrides = default,
            Say = draft.Say.Zh,
            SayEn = draft.Say.En,
            Mend = draft.Mend.Zh,
            MendEn = draft.Mend.En,
            Note = draft.Notes.Count == 0 ? null : string.Join("\n", draft.Notes),
            Examples = draft.Examples.ToEquatableArray(),
            Span = bound.Span,
        };
    }

    private BindingScope Begin(RuleDraft draft, Surroundings surroundings)
    {
        BindingScope scope = BindingScope.Of(unit, unit.Sink);
        draft.Guards.AddRange(surroundings.Guards);
        foreach (Clause guard in surroundings.Scope is { } unitScope ? surroundings.Guards.Prepend(unitScope.Clause) : surroundings.Guards)
        {
            scope.Names.TakeAllOf(guard.Condition);
        }

        return scope;
    }

    /// <summary>Binds the definition's body with the arguments; the rule's own then sees its names.</summary>
    private bool Use(BoundRule bound, RuleDraft draft, ref BindingScope scope)
    {
        if (bound.Syntax.Use is not { } use || use.Name.NameOrNull() is not { } name)
        {
            return bound.Syntax.Use is null;
        }

        if (unit.Definitions.Find(name) is not { } definition)
        {
            if (!unit.Faulty.Contains(name))
            {
                unit.Sink.Report(BindingDiagnostics.UnknownDefinition, use.Name.Span, name, Suggestions.Hint(name, unit.Definitions.Candidates));
            }

            return false;
        }

        bound.Definition = definition;
        ExpressionBinder binder = new(scope);
        if (!binder.IsUsable(definition, isBody: true, use.Name.Span)
            || binder.BindArguments(definition, use.Name.Span, use.Arguments) is not { } arguments)
        {
            return false;
        }

        DiagnosticSink silent = new();
        BodyBinder body = new(scope with { Sink = silent, Locals = arguments.Innermost, Depth = 1 }, draft);
        bool isBound = body.Bind(definition.Syntax.Body!);
        binder.ReportMisuse(definition, use.Name.Span, silent);
        scope = body.Scope with { Sink = unit.Sink, Depth = 0 };
        return isBound;
    }

    private bool Demands(BoundRule bound, RuleDraft draft)
    {
        bool isEmpty = draft.Statements.Count == 0 && bound.Syntax.Body is { IsMissing: false } body && bound.Syntax.Use is null
            && !body.Statements.Any(IsDemand);
        bool isEmptyDefinition = draft.Statements.Count == 0 && bound.Definition is { IsFaulty: false, IsBody: true };
        if (isEmpty || isEmptyDefinition)
        {
            unit.Sink.Report(BindingDiagnostics.NothingDemanded, bound.Span, bound.Ids[0]);
        }

        return draft.Statements.Count > 0;
    }

    private static bool IsDemand(StatementSyntax statement) =>
        statement is RequireStatementSyntax or SubmitStatementSyntax or StepStatementSyntax or NoticeStatementSyntax;

    private Localized? Title(BoundRule bound)
    {
        Localized? title = bound.Syntax.Title?.ToLabel() ?? bound.Definition?.Label;
        if (title is null && bound.Syntax.Use is null)
        {
            unit.Sink.Report(BindingDiagnostics.TitleNeeded, bound.Span, bound.Ids[0]);
        }

        return title;
    }

    private static EquatableArray<Clause> WithScope(List<Clause> guards, UnitScope? scope) =>
        scope is null || guards.Any(guard => scope.IsNamedIn(guard.Condition))
            ? guards.ToEquatableArray()
            : guards.Prepend(scope.Clause).ToEquatableArray();
}
