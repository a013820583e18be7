using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What a condition came out as, in Kleene's logic: true, false, or unknown with what would decide it.</summary>
/// <remarks>The default is unknown without needs.</remarks>
public readonly record struct Answer
{
    private readonly bool? _value;

    private Answer(bool? value, EquatableArray<Need> needs) => (_value, Needs) = (value, needs);

    /// <summary>It holds.</summary>
    public static Answer True { get; } = new(true, default);

    /// <summary>It does not hold.</summary>
    public static Answer False { get; } = new(false, default);

    /// <summary>What would decide it, in order, without repetition; empty where it is known.</summary>
    public EquatableArray<Need> Needs { get; }

    /// <summary>Whether it holds.</summary>
    public bool IsTrue => _value == true;

    /// <summary>Whether it does not hold.</summary>
    public bool IsFalse => _value == false;

    /// <summary>Whether it cannot be told.</summary>
    public bool IsUnknown => _value is null;

    /// <summary>True or false.</summary>
    public static Answer Of(bool value) => value ? True : False;

    /// <summary>Unknown, decided by the given needs.</summary>
    public static Answer Unknown(EquatableArray<Need> needs) => new(null, needs);

    /// <summary>Unknown, decided by one need.</summary>
    public static Answer Unknown(Need need) => new(null, EquatableArray.Of(need));

    /// <summary>The conjunction; true of none.</summary>
    public static Answer All(IEnumerable<Answer> answers) => answers.Aggregate(True, (all, next) => all.And(next));

    /// <summary>The disjunction; false of none.</summary>
    public static Answer Any(IEnumerable<Answer> answers) => answers.Aggregate(False, (any, next) => any.Or(next));

    /// <summary>False if either is, else unknown with the needs of those unknown, else true.</summary>
    public Answer And(Answer other) =>
        IsFalse || other.IsFalse ? False
        : IsTrue && other.IsTrue ? True
        : Unknown(Evaluation.Needs.Union(Needs, other.Needs));

    /// <summary>True if either is, else unknown with the needs of those unknown, else false.</summary>
    public Answer Or(Answer other) => Not().And(other.Not()).Not();

    /// <summary>The opposite; unknown stays, with its needs.</summary>
    public Answer Not() => new(!_value, Needs);

    /// <inheritdoc/>
    public override string ToString() =>
        IsTrue ? "true" : IsFalse ? "false" : "unknown(" + string.Join(", ", Needs) + ")";
}
