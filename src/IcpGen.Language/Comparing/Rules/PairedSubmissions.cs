using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>Finds out which documents that are due changed, and in which direction.</summary>
/// <param name="before">The documents as they were.</param>
/// <param name="after">The documents as they are.</param>
/// <param name="areProvable">Whether variables mean the same in both.</param>
internal sealed class PairedSubmissions(IReadOnlyList<CanonicalSubmission> before, IReadOnlyList<CanonicalSubmission> after, bool areProvable)
{
    internal IEnumerable<RuleChange> Changes()
    {
        List<CanonicalSubmission> old = [.. before];
        List<CanonicalSubmission> @new = [.. after];
        Pairs.Take(old, @new, (one, other) => one.Key == other.Key);
        return
        [
            .. Pairs.Take(old, @new, (one, other) => EffectOf(one, other) != Effect.Open).Select(Changed),
            .. Pairs.Take(old, @new, ShareADocument).Select(Changed),
            .. old.Select(gone => new RuleChange(Aspect.Document, Effect.Relaxes, Side(gone), null)),
            .. @new.Select(come => new RuleChange(Aspect.Document, Effect.Tightens, null, Side(come))),
        ];
    }

    private static bool ShareADocument(CanonicalSubmission one, CanonicalSubmission other) =>
        one.Demand.Alternatives.Any(document => other.Demand.Alternatives.Any(another => another.Document == document.Document));

    private RuleChange Changed((CanonicalSubmission Old, CanonicalSubmission New) pair) =>
        new(Aspect.Document, EffectOf(pair.Old, pair.New), Side(pair.Old), Side(pair.New));

    // Where to post something is told and not tested.
    private Effect EffectOf(CanonicalSubmission old, CanonicalSubmission @new)
    {
        bool isStronger = areProvable && DocumentOrder.Implies(@new.Demand, old.Demand) && IsForAll(old.Per, @new.Per);
        bool isWeaker = areProvable && DocumentOrder.Implies(old.Demand, @new.Demand) && IsForAll(@new.Per, old.Per);
        return isStronger && isWeaker ? Effect.None : isStronger ? Effect.Tightens : isWeaker ? Effect.Relaxes : Effect.Open;
    }

    private static bool IsForAll(Sequence? some, Sequence? all) => some is null ? all is null : all is not null && Sources.Within(some, all);

    private static Side Side(CanonicalSubmission submission) => new(StatementText.Of(submission.Written));
}
