using System.Text.Json.Serialization;

namespace IcpGen;

/// <summary>What is known of a rule without a filing.</summary>
public sealed record RuleInfo
{
    /// <summary>Its id, which is its clause's: <c>SH-P4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The clauses of the administration's requirements it comes from.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>Its title.</summary>
    public required Localized Title { get; init; }

    /// <summary>What is wrong where it is broken, as a composite format over a finding's arguments; null where only documents are due.</summary>
    [JsonIgnore]
    public Localized? Message { get; init; }

    /// <summary>What to do where it is broken, as a composite format over a finding's arguments, or null.</summary>
    [JsonIgnore]
    public Localized? Remedy { get; init; }

    /// <summary>How an ambiguous clause was read, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The first day it is in effect.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The first day it is no longer in effect.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;

    /// <summary>Indices of the rules that lift it; empty for most.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> LiftedBy
    {
        get => Lifters;
        init => Lifters = [.. value];
    }

    // An array, so that walking it allocates nothing.
    internal int[] Lifters { get; private init; } = [];

    /// <summary>Whether it is in effect on a day.</summary>
    public bool IsInEffect(DateOnly day) => day >= From && day < Until;

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}
