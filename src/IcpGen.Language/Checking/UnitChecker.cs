using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Checking;

/// <summary>Looks at the rules of a unit beside one another. Those that contradict others are left out; of the rest, only advice is given.</summary>
/// <param name="unit">The unit.</param>
internal sealed class UnitChecker(BoundUnit unit)
{
    private readonly DiagnosticSink _sink = unit.Symbols.Sink;

    internal void Check()
    {
        AdviceChecker advice = new(_sink);
        foreach (RuleSetBinder set in unit.Sets)
        {
            new ConflictChecker(_sink, unit.Symbols.Enums).Check(set.Rules);
            new VersionChecker(_sink).Check(set.Rules);
            new EnglishChecker(_sink).Check(set);
            new Redundancy(_sink).Check(set.Rules);
            new ThresholdGaps(_sink).Check(set.Rules);
            foreach (BoundRule bound in set.Rules.Where(bound => bound.Rule is not null))
            {
                advice.Check(bound);
            }
        }

        CheckUse();
    }

    /// <summary>While there are mistakes, what stands in their place may be the use that is not found.</summary>
    private void CheckUse()
    {
        if (unit.Faults.Any || _sink.ErrorCount > 0)
        {
            return;
        }

        foreach (Definition definition in unit.Symbols.Definitions.All.Where(definition => definition is { IsUsed: false, IsFaulty: false }))
        {
            _sink.Report(BindingDiagnostics.UnusedDefinition, definition.Syntax.Name.Span, definition.Name);
        }
    }
}
