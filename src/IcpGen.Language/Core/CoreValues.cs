using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>A written value, of the type of what it is compared with.</summary>
internal sealed record CoreConstant(Constant Value, RuleType Type) : CoreExpression(Type)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Constant(this);
}

/// <summary>A field, without a list on the way to it; it may itself be a list.</summary>
internal sealed record CoreRead(FieldPath Path, RuleType Type) : CoreExpression(Type)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Read(this);

    /// <summary>A field below this one.</summary>
    /// <param name="fields">The way to it; at least one field.</param>
    public CoreRead Below(EquatableArray<FieldDefinition> fields) =>
        new(new FieldPath(Path.Start, Path.Fields.Concat(fields).ToEquatableArray()), fields[fields.Count - 1].Type);
}

/// <summary>A value that is reckoned from others, and known where they are, unless the text that it is read from is malformed.</summary>
internal sealed record CoreCall(CoreFunction Function, EquatableArray<CoreExpression> Arguments, RuleType Type) : CoreExpression(Type)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Call(this);
}

/// <summary>A fact asked of the host.</summary>
internal sealed record CoreFact(string Fact, EquatableArray<CoreExpression> Arguments, RuleType Type) : CoreExpression(Type)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Fact(this);
}

/// <summary>The as-of day.</summary>
internal sealed record CoreToday() : CoreExpression(new SimpleType(SimpleKind.Date))
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Today(this);
}

/// <summary>How many elements a sequence has, those that are missing included; of distinct ones all have to be known.</summary>
internal sealed record CoreCount(CoreSequence Sequence, bool Distinct) : CoreExpression(new SimpleType(SimpleKind.Number))
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Count(this);
}
