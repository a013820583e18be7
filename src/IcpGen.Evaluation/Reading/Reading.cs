using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What a value expression came out as: a value, or what would have to be known.</summary>
internal sealed record Reading
{
    private Reading(Value? value, FieldPath? path, EquatableArray<Need> needs, bool isBlank = false) =>
        (Value, Path, Needs, IsBlank) = (value, path, needs, isBlank);

    /// <summary>A <see cref="SimpleValue"/> or a <see cref="RecordValue"/>; null where it is unknown.</summary>
    public Value? Value { get; }

    /// <summary>The field it was read from, or from whose text it was derived; null for what comes from no field.</summary>
    public FieldPath? Path { get; }

    /// <summary>What would have to be known; empty where it is known.</summary>
    public EquatableArray<Need> Needs { get; }

    /// <summary>Whether it is a text that was given and left blank: unknown, save that nothing stands in it.</summary>
    public bool IsBlank { get; }

    /// <summary>The simple value; null where it is unknown or a record.</summary>
    public Constant? Constant => (Value as SimpleValue)?.Constant;

    public static Reading Known(Constant constant, FieldPath? path = null) => new(new SimpleValue(constant), path, default);

    public static Reading Known(RecordValue record, FieldPath path) => new(record, path, default);

    public static Reading Unknown(EquatableArray<Need> needs, FieldPath? path = null) => new(null, path, needs);

    public static Reading Blank(Need need) => new(null, need.Path, EquatableArray.Of(need), isBlank: true);

    public static Reading Unknown(Need need) => Unknown(EquatableArray.Of(need), need.Path);

    public static Reading Of(Answer answer) =>
        answer.IsUnknown ? Unknown(answer.Needs) : Known(new FlagConstant(answer.IsTrue));
}
