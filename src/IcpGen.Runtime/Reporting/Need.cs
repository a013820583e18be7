using System.Globalization;
using System.Text.Json.Serialization;
using IcpGen.Generated;
using IcpGen.Identifiers;

namespace IcpGen;

/// <summary>What would decide an open rule.</summary>
/// <param name="Kind">Whom to ask.</param>
/// <param name="Path">The field: the one to fill in, the unreadable one, or the one the fact is about.</param>
/// <param name="Fact">The fact's name, or null.</param>
/// <param name="Arguments">What the fact is asked of; empty where <paramref name="Fact"/> is null. Texts, numbers, flags, dates and provinces.</param>
public sealed record Need(
    NeedKind Kind, FieldPath Path, string? Fact, [property: JsonConverter(typeof(ArgumentsConverter))] IReadOnlyList<object> Arguments)
{
    /// <summary>Whether the same is needed. A fact is the same whichever field it was asked of.</summary>
    public bool Equals(Need? other) =>
        other is not null
        && Kind == other.Kind
        && Fact == other.Fact
        && (Fact is null ? Path.Equals(other.Path) : Arguments.SequenceEqual(other.Arguments));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Fact is null ? HashCode.Combine(Kind, Path) : Arguments.Aggregate(HashCode.Combine(Kind, Fact), HashCode.Combine);

    /// <summary>The need in the rules' own terms: a path, or a fact with what it is asked of, <c>mobileHolder(13800000000)</c>.</summary>
    public override string ToString() => Fact is null ? Path.ToString() : $"{Fact}({string.Join(", ", Arguments.Select(Written))})";

    private static string Written(object argument) =>
        argument switch
        {
            bool flag => flag ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Province province => ProvinceTable.FromCode((int)province)?.Name ?? province.ToString(),
            _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty,
        };
}

/// <summary>Whom to ask for what is needed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NeedKind>))]
public enum NeedKind
{
    /// <summary>The applicant: a field is missing.</summary>
    Field,
    /// <summary>The host: a fact that no filing holds is not known.</summary>
    Fact,
    /// <summary>The applicant: a field holds something that cannot be read.</summary>
    Unreadable,
}
