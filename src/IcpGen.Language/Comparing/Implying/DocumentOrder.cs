using System.Collections.Generic;
using System.Linq;
using IcpGen.Documents;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Proves that who supplies one document has supplied another.</summary>
internal static class DocumentOrder
{
    /// <summary>Whether every document that meets the first demand meets the second.</summary>
    internal static bool Implies(DocumentDemand first, DocumentDemand second) =>
        first.Alternatives.All(one => second.Alternatives.Any(other => Implies(one, other)));

    private static bool Implies(DocumentRequirement first, DocumentRequirement second) =>
        first.Document == second.Document && About(first) == About(second)
        && second.Marks.All(wanted => Implies(first, wanted, Mark(first, wanted.Name), second));

    private static bool Implies(DocumentRequirement first, RequiredMark wanted, RequiredMark? given, DocumentRequirement second) => wanted.Row.Kind switch
    {
        // Copies are added up over what matches; with other tests, what may match decides otherwise. One is always found.
        MarkKind.Number => wanted.Number == 1 || (given is not null && given.Number >= wanted.Number && Tested(first).SequenceEqual(Tested(second))),
        MarkKind.Told => true,
        _ when given is null => false,
        MarkKind.Flag => true,
        MarkKind.Member => given.Values.All(wanted.Values.Contains),
        MarkKind.Wording or MarkKind.Value => given.Values == wanted.Values,
        _ => throw new System.ArgumentOutOfRangeException(nameof(wanted)),
    };

    private static RequiredMark? Mark(DocumentRequirement one, string name) => one.Marks.FirstOrDefault(mark => mark.Name == name);

    private static string? About(DocumentRequirement one) => one.About is { } about ? Canonical.Key(about) : null;

    // All that is tested of each document by itself.
    private static IEnumerable<RequiredMark> Tested(DocumentRequirement one) =>
        one.Marks.Where(mark => mark.Row.IsTested && mark.Row.Kind != MarkKind.Number);
}
