using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>Warns of rules that compile and are probably not finished.</summary>
internal sealed class AdviceChecker(DiagnosticSink sink)
{
    private readonly HashSet<(string Code, string Definition)> _told = [];

    internal void Check(BoundRule bound)
    {
        Rule rule = bound.Rule!;
        if (rule.Statements.Any(statement => statement is not NoticeStatement))
        {
            if (rule.Statements.Any(statement => statement is RequireStatement))
            {
                // What is said of a document or a procedure that is not there is the same for all.
                CheckMessages(bound, rule);
            }

            if (rule.Examples.Count == 0)
            {
                sink.Report(BindingDiagnostics.NoExample, bound.Span, rule.Id);
            }
        }

        if (Contradiction.In(rule) is { } guard)
        {
            RuleDiagnostic never = RuleDiagnostic.Of(BindingDiagnostics.NeverApplies, guard.Span.Path == bound.Span.Path ? guard.Span : bound.Span, rule.Id);
            sink.Report(Contradiction.Against(guard, rule) is { } other
                ? never.With(other.Span, ("与之不能同时成立的条件", "the condition that cannot be true together with it"))
                : never);
        }
        else
        {
            new UnreachedValues(sink).Check(bound);
            new DemandChecker(sink).Check(bound);
        }
    }

    private void CheckMessages(BoundRule bound, Rule rule)
    {
        if (rule.Say is null)
        {
            Tell(BindingDiagnostics.NoSay, bound);
        }
        else if (rule.Say is not null && rule.SayEn is null)
        {
            Tell(BindingDiagnostics.NoEnglishSay, bound);
        }

        if (rule.Each.Count > 0 && rule.Say is { } say && say.Parts.All(part => part.Value is null))
        {
            Tell(BindingDiagnostics.SayNamesNothing, bound);
        }
    }

    /// <summary>What a definition lacks is told once, at the definition, unless the rule speaks for itself.</summary>
    private void Tell(RuleDiagnosticDescriptor descriptor, BoundRule bound)
    {
        if (bound.Definition is not { } definition || SpeaksItself(bound))
        {
            sink.Report(descriptor, bound.Span, bound.Ids[0]);
        }
        else if (_told.Add((descriptor.Code, definition.Name)))
        {
            sink.Report(descriptor, definition.Syntax.Name.Span, definition.Name);
        }
    }

    private static bool SpeaksItself(BoundRule bound) =>
        bound.Syntax.Body?.Statements.Any(statement => statement is Syntax.MessageStatementSyntax { IsMend: false }) == true;
}
