using System.Collections.Generic;

namespace IcpGen.Language.Binding;

/// <summary>Checks the rules beside one another.</summary>
internal sealed class RuleSetChecker(UnitSymbols unit, IReadOnlyList<ProvinceBinder> provinces)
{
    internal void Check()
    {
        _ = unit;
        _ = provinces;
    }
}
