using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Finds the rules that a province's rules lift.</summary>
internal sealed class OverrideBinder(RuleSetBinder province, IReadOnlyList<RuleSetBinder> provinces, DiagnosticSink sink)
{
    private readonly ILookup<string, BoundRule> _rules = province.Rules
        .SelectMany(rule => rule.Ids.Distinct().Select(id => (Id: id, Rule: rule)))
        .ToLookup(one => one.Id, one => one.Rule, StringComparer.Ordinal);

    internal void Bind()
    {
        foreach (BoundRule bound in province.Rules.Where(bound => bound.Syntax.Overrides.Count > 0))
        {
            Bind(bound);
        }

        OverrideChains.Report(province.Rules, sink);
    }

    private void Bind(BoundRule bound)
    {
        int errors = sink.ErrorCount;
        List<Override> overrides = [];
        foreach (OverridesClauseSyntax clause in bound.Syntax.Overrides)
        {
            foreach (SyntaxToken token in clause.Ids)
            {
                overrides.AddRange(Find(token, bound).Select(id => new Override(id, clause.Reason.Value)));
            }
        }

        if (bound.Rule is { Each.Count: > 0 })
        {
            sink.Report(BindingDiagnostics.OverrideWithEach, bound.Span, bound.Ids[0]);
        }

        bound.Rule = sink.ErrorCount > errors || bound.Rule is null
            ? null
            : bound.Rule with { Overrides = overrides.Distinct().ToEquatableArray() };
    }

    private IEnumerable<string> Find(SyntaxToken token, BoundRule bound)
    {
        if (token.NameOrNull() is not { } id)
        {
            return [];
        }

        if (bound.Has(id))
        {
            sink.Report(BindingDiagnostics.SelfOverride, token.Span, id);
            return [];
        }

        if (!_rules.Contains(id))
        {
            ReportUnknown(token, id);
        }

        return _rules[id].Where(rule => rule.Rule is not null).Select(rule => rule.Ids[0]);
    }

    private void ReportUnknown(SyntaxToken token, string id)
    {
        if (provinces.FirstOrDefault(other => other.Rules.Any(rule => rule.Has(id))) is { } owner)
        {
            sink.Report(BindingDiagnostics.ForeignOverride, token.Span, id, owner.Name);
            return;
        }

        IEnumerable<Candidate> candidates = province.Rules.SelectMany(rule => rule.Ids).Select(known => new Candidate(known, null));
        sink.Report(BindingDiagnostics.UnknownOverride, token.Span, id, Suggestions.Hint(id, candidates));
    }
}
