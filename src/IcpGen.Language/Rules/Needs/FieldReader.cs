using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Reads which fields statements and expressions look at, as ways from the filing.</summary>
/// <param name="vocabulary">What the rules speak of.</param>
/// <param name="materials">Where the filing lists what was supplied, or null.</param>
/// <param name="ways">Where variables stand.</param>
internal sealed class FieldReader(Vocabulary vocabulary, MaterialsShape? materials, Ways ways)
    : IStatementReader<IEnumerable<EquatableArray<FieldDefinition>>>
{
    public IEnumerable<EquatableArray<FieldDefinition>> Require(RequireStatement require) => Of(require.Condition);

    public IEnumerable<EquatableArray<FieldDefinition>> Submit(SubmitStatement submit) => submit.Per is { } per
        ? Walked(per.Sequence).Concat(Within(per.Variable, per.Sequence).Of(submit.Demand))
        : Of(submit.Demand);

    public IEnumerable<EquatableArray<FieldDefinition>> Step(StepStatement step) =>
        vocabulary.ProceduresList() is { } procedures ? [EquatableArray.Of(procedures)] : [];

    public IEnumerable<EquatableArray<FieldDefinition>> Notice(NoticeStatement notice) => [];

    /// <summary>The same, where one more variable stands for elements.</summary>
    internal FieldReader Within(Variable variable, Sequence sequence) => new(vocabulary, materials, ways.With(variable, [.. Walked(sequence)]));

    /// <summary>What a walk looks at: lists, and fields of the elements of lists.</summary>
    internal IEnumerable<EquatableArray<FieldDefinition>> Walked(Sequence sequence) => sequence.Sources.SelectMany(source => ways.Of(source.Path));

    /// <summary>What an expression looks at.</summary>
    [PartialReader("It looks at what it walks, and at what its parts look at.")]
    internal IEnumerable<EquatableArray<FieldDefinition>> Of(Expression expression) => expression switch
    {
        PathExpression path => ways.Of(path.Path).SelectMany(way => Values(way, path.Type)),
        QuantifierExpression quantifier =>
            Walked(quantifier.Sequence).Concat(Within(quantifier.Variable, quantifier.Sequence).Of(quantifier.Body)),
        ProvidedExpression provided => Of(provided.Demand),
        _ => expression.Sequences().SelectMany(Walked).Concat(expression.Children().SelectMany(Of)),
    };

    private IEnumerable<EquatableArray<FieldDefinition>> Of(DocumentDemand demand) =>
        materials is null ? [] : demand.Alternatives.SelectMany(one => Of(one, materials));

    private IEnumerable<EquatableArray<FieldDefinition>> Of(DocumentRequirement one, MaterialsShape shape)
    {
        IEnumerable<FieldDefinition?> tested = MaterialColumns.TestedBy(one).Select(shape.Column).Prepend(shape.Kind);
        return Columns(tested, shape)
            .Concat(one.Expressions().SelectMany(Of))
            .Concat(one.About is { } about ? Columns([shape.ColumnOf(about.Type)], shape) : []);
    }

    private IEnumerable<EquatableArray<FieldDefinition>> Columns(IEnumerable<FieldDefinition?> columns, MaterialsShape shape) =>
        columns.OfType<FieldDefinition>().SelectMany(column => Values(EquatableArray.Of(shape.List, column), column.Type));

    // Of a record that is compared, what identifies it is looked at.
    private IEnumerable<EquatableArray<FieldDefinition>> Values(EquatableArray<FieldDefinition> way, RuleType type)
    {
        if (type is not RecordType named || vocabulary.RecordNamed(named.Name) is not { IdentifiedBy.Count: > 0 } record)
        {
            return [way];
        }

        return (record.ToldApartBy is { } apart ? record.IdentifiedBy.Prepend(apart) : record.IdentifiedBy)
            .Select(part => way.Concat(part).ToEquatableArray());
    }
}
