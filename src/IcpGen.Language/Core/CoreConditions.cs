using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>A core expression that is asked.</summary>
internal abstract record CoreCondition() : CoreExpression(new SimpleType(SimpleKind.Flag));

/// <summary>A comparison of two values of one simple type: texts folded, domain names as such.</summary>
internal sealed record CoreCompare(CompareOperator Operator, CoreExpression Left, CoreExpression Right) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Compare(this);
}

/// <summary>
/// Whether two records mean the same thing: not where what tells them apart differs, yes where all that identifies them is the same, else
/// unknown.
/// </summary>
/// <param name="Record">The record's definition.</param>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Alike">Whether what tells them apart is the same, or null where nothing does.</param>
/// <param name="Identified">Whether each thing that identifies them is the same; empty where nothing does.</param>
internal sealed record CoreSameRecord(
    RecordDefinition Record, CoreRead Left, CoreRead Right, CoreCompare? Alike, EquatableArray<CoreCompare> Identified) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.SameRecord(this);
}

/// <summary>Whether a value is one of several written ones of its type.</summary>
internal sealed record CoreAmong(CoreExpression Value, EquatableArray<CoreConstant> Choices) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Among(this);
}

/// <summary>A test of a text against a written one or one that is read.</summary>
/// <param name="Test">The test.</param>
/// <param name="Target">The text.</param>
/// <param name="Part">What is looked for.</param>
internal sealed record CoreTextTest(TextTest Test, CoreExpression Target, CoreExpression Part) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.TextTest(this);
}

/// <summary>Whether a field holds a value; unknown where what it holds is unreadable.</summary>
internal sealed record CorePresent(CoreRead Field) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Present(this);
}

/// <summary>A negation.</summary>
internal sealed record CoreNot(CoreExpression Operand) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Not(this);
}

/// <summary>A conjunction or a disjunction of at least two operands, flattened.</summary>
internal sealed record CoreLogic(bool IsAnd, EquatableArray<CoreExpression> Operands) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Logic(this);
}

/// <summary>A condition on every element, or on at least one. A list that is not there is one unknown element.</summary>
internal sealed record CoreQuantify(bool IsEvery, CoreLoop Loop, CoreExpression Body) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Quantify(this);
}

/// <summary>Whether enough of a document has been supplied: over the materials that match, the copies are added up.</summary>
/// <param name="Document">Its declared name.</param>
/// <param name="Materials">The walk over the supplied materials.</param>
/// <param name="Match">Whether a material is what is demanded; over its variable.</param>
/// <param name="Copies">How many copies a material stands for, or null where each stands for one.</param>
/// <param name="Wanted">How many there must be, at least 1.</param>
internal sealed record CoreSupplied(string Document, CoreLoop Materials, CoreExpression Match, CoreRead? Copies, int Wanted) : CoreCondition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ICoreReader<TResult> reader) => reader.Supplied(this);
}
