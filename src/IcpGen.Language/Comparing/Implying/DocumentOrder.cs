using System;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Proves that who supplies one document has supplied another.</summary>
internal static class DocumentOrder
{
    /// <summary>Whether every document that meets the first demand meets the second.</summary>
    internal static bool Implies(DocumentDemand first, DocumentDemand second) =>
        first.Alternatives.All(one => second.Alternatives.Any(other => Implies(one, other)));

    private static bool Implies(DocumentRequirement first, DocumentRequirement second)
    {
        bool isSame = first.Document == second.Document && About(first) == About(second);

        // Copies are added up over what matches; with other tests, what may match decides otherwise. One is always found.
        bool areEnough = second.Copies == 1 || (first.Copies >= second.Copies && Untested(first) == Untested(second));
        return isSame && areEnough
            && Asks(first.Form, second.Form)
            && Asks(first.Stating, second.Stating)
            && Asks(first.Handwriting, second.Handwriting)
            && Asks(first.Channel, second.Channel)
            && (first.Signed || !second.Signed)
            && (first.Thumbprinted || !second.Thumbprinted)
            && (second.Seals.Count == 0 || (first.Seals.Count > 0 && first.Seals.All(second.Seals.Contains)));
    }

    private static bool Asks(string? first, string? second) => second is null || string.Equals(first, second, StringComparison.Ordinal);

    private static string? About(DocumentRequirement one) => one.About is { } about ? Canonical.Key(about) : null;

    // All that is tested of each document by itself.
    private static DocumentRequirement Untested(DocumentRequirement one) => one with { About = null, Copies = 1, PostalAddress = null };
}
