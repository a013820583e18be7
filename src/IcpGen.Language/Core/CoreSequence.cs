using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>Values one after the other: the elements of one or several sources.</summary>
/// <param name="Element">The type of the elements.</param>
/// <param name="Sources">The sources, in order.</param>
internal sealed record CoreSequence(RuleType Element, EquatableArray<CoreSource> Sources);

/// <summary>A source of a sequence.</summary>
/// <param name="Path">A path; every list on it is walked, so its last field gives the elements. Without a list on it, it gives one element.</param>
/// <param name="Derived">What is derived of each element, or null.</param>
/// <param name="Type">The type of the elements that it gives.</param>
internal sealed record CoreSource(FieldPath Path, DeriveFunction? Derived, RuleType Type);

/// <summary>A walk over elements.</summary>
/// <param name="Variable">The element's name and type.</param>
/// <param name="Sequence">What is walked; may start from an outer variable.</param>
internal sealed record CoreLoop(Variable Variable, CoreSequence Sequence);
