using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Binding;

/// <summary>Checks the rules beside one another, and adds what each lifts.</summary>
internal sealed class RuleSetChecker(UnitSymbols unit, SyntaxFaults faults, IReadOnlyList<RuleSetBinder> provinces)
{
    internal void Check()
    {
        AdviceChecker advice = new(unit.Sink);
        foreach (RuleSetBinder province in provinces)
        {
            new DuplicateChecker(unit.Sink).Check(province.Rules);
            new OverrideBinder(province, provinces, unit.Sink).Bind();
            new ConflictChecker(unit.Sink, unit.Enums).Check(province.Rules);
            CheckCoverage(province);
            new VersionChecker(unit.Sink).Check(province.Rules);
            new EnglishChecker(unit.Sink).Check(province);
            new Redundancy(unit.Sink).Check(province.Rules);
            new ThresholdGaps(unit.Sink).Check(province.Rules);
            foreach (BoundRule bound in province.Rules.Where(bound => bound.Rule is not null))
            {
                advice.Check(bound);
            }
        }

        CheckUse();
    }

    private void CheckCoverage(RuleSetBinder province)
    {
        HashSet<string?> covered = [.. province.Rules.SelectMany(bound => bound.Ids).Select(province.Inventory.ClauseOf)];
        string[] open = [.. province.Inventory.Ids.Where(clause => !covered.Contains(clause))];
        if (open.Length > 0 && province.Inventory is { IsSound: true, Span: { } span } && !MayHaveThem(province, span.Path))
        {
            unit.Sink.Report(BindingDiagnostics.ClausesWithoutRule, span, (string.Join("、", open), string.Join(", ", open)));
        }
    }

    /// <summary>Whether rules of the clauses may be there after all, with a mistake that has been told.</summary>
    private bool MayHaveThem(RuleSetBinder province, string path) =>
        province.HasWrongIds || unit.Sink.HasError(BindingDiagnostics.DuplicateRule, path) || faults.AnyIn(path);

    /// <summary>While there are mistakes, what stands in their place may be the use that is not found.</summary>
    private void CheckUse()
    {
        if (faults.Any || unit.Sink.ErrorCount > 0)
        {
            return;
        }

        foreach (Definition definition in unit.Definitions.All.Where(definition => definition is { IsUsed: false, IsFaulty: false }))
        {
            unit.Sink.Report(BindingDiagnostics.UnusedDefinition, definition.Syntax.Name.Span, definition.Name);
        }
    }
}
