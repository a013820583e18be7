using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>A way to a field: from the filing or from an element, through records and, in a <see cref="Sequence"/>, through lists.</summary>
/// <param name="Start">The variable it starts from, or null for the filing.</param>
/// <param name="Fields">The fields passed; empty for the variable itself.</param>
public sealed record FieldPath(Variable? Start, EquatableArray<FieldDefinition> Fields)
{
    /// <summary>The path as written, without its start: <c>certificate.number</c>.</summary>
    public string Text { get; } = string.Join(".", Fields.Select(field => field.Name));

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) => other is not null && Equals(Start, other.Start) && Fields == other.Fields;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Fields.GetHashCode() * 31) + (Start?.GetHashCode() ?? 0));

    /// <inheritdoc/>
    public override string ToString() => Start is null ? Text : Fields.Count == 0 ? Start.Name : Start.Name + "." + Text;
}

/// <summary>Values one after the other: the elements of one or several sources.</summary>
/// <param name="Element">The type of the elements.</param>
/// <param name="Sources">The sources, in order.</param>
public sealed record Sequence(RuleType Element, EquatableArray<SequenceSource> Sources);

/// <summary>A source of a sequence.</summary>
/// <param name="Path">
/// A path; every list on it is walked, so its last field gives the elements. Without a list on it, it gives one element.
/// </param>
/// <param name="Derived">A derived member taken of each element (<c>websites.domains.prefix</c>), or null.</param>
/// <param name="Type">The type of the elements it gives.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SequenceSource(FieldPath Path, string? Derived, RuleType Type, SourceSpan Span);
