using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>A unit that is bound and may still be looked at as a whole: a rule in which something is found wrong is left out of it.</summary>
/// <param name="Symbols">Everything that it declares.</param>
/// <param name="Faults">Where its files have mistakes in their text.</param>
/// <param name="Sets">Its rule sets, in order of declaration.</param>
internal sealed record BoundUnit(UnitSymbols Symbols, SyntaxFaults Faults, IReadOnlyList<RuleSetBinder> Sets)
{
    /// <summary>What is wrong with what the files say, as far as it does not only follow from a mistake in their text.</summary>
    internal IEnumerable<RuleDiagnostic> Diagnostics => Symbols.Sink.Diagnostics.Where(diagnostic => !Faults.Explain(diagnostic));

    /// <summary>The unit as it is now.</summary>
    internal RuleUnit ToUnit()
    {
        RuleSet[] rules = [.. Sets.Select(set => set.ToRules())];
        return new RuleUnit(
            new Vocabulary(
                Symbols.Enums.All.ToEquatableArray(),
                Symbols.Records.All.ToEquatableArray(),
                Symbols.Root?.Name ?? "",
                Symbols.Documents.All.ToEquatableArray(),
                Symbols.Procedures.All.ToEquatableArray(),
                Symbols.Facts.All.ToEquatableArray()),
            rules.OfType<ProvinceRules>().OrderBy(province => province.Code).ToEquatableArray(),
            rules.Where(set => set is not ProvinceRules).ToEquatableArray());
    }
}
