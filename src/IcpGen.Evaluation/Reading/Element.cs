using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>An element of a sequence, or the one unknown element that stands for a list that cannot be read.</summary>
/// <param name="Item">The element; the list itself where that cannot be read.</param>
/// <param name="Lacking">The list that would have to be known, or null.</param>
internal sealed record Element(Located Item, Need? Lacking)
{
    public Reading Read(RuleType type) => Lacking is null ? Paths.Read(Item, type) : Reading.Unknown(Lacking);
}
