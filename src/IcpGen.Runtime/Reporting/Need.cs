using System.Globalization;
using System.Text.Json.Serialization;
using IcpGen.Generated;

namespace IcpGen;

/// <summary>What would decide an open rule.</summary>
/// <param name="Kind">Whom to ask.</param>
/// <param name="Path">The field: the one to fill in, the unreadable one, or the one the fact is about.</param>
/// <param name="Fact">The fact's name, or null.</param>
/// <param name="Arguments">What the fact is asked of; empty where <paramref name="Fact"/> is null. Texts, numbers, dates and provinces.</param>
public sealed record Need(
    NeedKind Kind, FieldPath Path, string? Fact, [property: JsonConverter(typeof(ArgumentsConverter))] IReadOnlyList<object> Arguments)
{
    /// <summary>The need as text: a path, or a fact with what it is asked of.</summary>
    public override string ToString() => Fact is null ? Path.ToString() : $"{Fact}({string.Join(", ", Arguments.Select(Written))})";

    private static string Written(object argument) =>
        argument switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Province province => Provinces.NameOf(province)?.Zh ?? province.ToString(),
            _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty,
        };

    /// <inheritdoc/>
    public bool Equals(Need? other) =>
        other is not null && Kind == other.Kind && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, ToString());
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
