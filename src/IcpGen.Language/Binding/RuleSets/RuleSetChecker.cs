using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Binding;

/// <summary>Checks the ids of rules beside one another, and adds what each rule lifts.</summary>
internal sealed class RuleSetChecker(UnitSymbols unit, SyntaxFaults faults, IReadOnlyList<RuleSetBinder> sets)
{
    internal void Check()
    {
        foreach (RuleSetBinder set in sets)
        {
            new DuplicateChecker(unit.Sink).Check(set.Rules);
            new OverrideBinder(set, sets, unit.Sink).Bind();
            CheckCoverage(set);
        }
    }

    private void CheckCoverage(RuleSetBinder set)
    {
        HashSet<string?> covered = [.. set.Rules.SelectMany(bound => bound.Ids).Select(set.Inventory.ClauseOf)];
        string[] open = [.. set.Inventory.Ids.Where(clause => !covered.Contains(clause))];
        if (open.Length > 0 && set.Inventory is { IsSound: true, Span: { } span } && !MayHaveThem(set, span.Path))
        {
            unit.Sink.Report(BindingDiagnostics.ClausesWithoutRule, span, (string.Join("、", open), string.Join(", ", open)));
        }
    }

    /// <summary>Whether rules of the clauses may be there after all, with a mistake that has been told.</summary>
    private bool MayHaveThem(RuleSetBinder set, string path) =>
        set.HasWrongIds || unit.Sink.HasError(BindingDiagnostics.DuplicateRule, path) || faults.AnyIn(path);
}
