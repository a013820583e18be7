using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Finds the fields that a model needs, so that rules can be decided and, if wanted, told about.</summary>
public sealed class NeededFields
{
    private readonly Vocabulary _vocabulary;
    private readonly MaterialsShape? _materials;
    private readonly Dictionary<string, (EquatableArray<FieldDefinition> Way, List<string> Rules)> _found = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private string _rule = string.Empty;

    private readonly bool _withMessages;

    private NeededFields(Vocabulary vocabulary, bool withMessages)
    {
        _withMessages = withMessages;
        _vocabulary = vocabulary;
        _materials = MaterialsShape.In(vocabulary);
    }

    /// <summary>The fields that the rules of some provinces look at, in order of first mention.</summary>
    /// <param name="vocabulary">The vocabulary of the rules.</param>
    /// <param name="provinces">The provinces.</param>
    /// <param name="withMessages">Whether fields that only messages show are among them.</param>
    public static IReadOnlyList<NeededField> Of(Vocabulary vocabulary, IEnumerable<RuleSet> provinces, bool withMessages = false)
    {
        NeededFields needed = new(vocabulary, withMessages);
        foreach (Rule rule in provinces.SelectMany(province => province.Rules))
        {
            needed.Add(rule);
        }

        return [.. needed._order.Select(pattern => needed._found[pattern]).Select(found => new NeededField(found.Way, found.Rules.ToEquatableArray()))];
    }

    private void Add(Rule rule)
    {
        _rule = rule.Id;
        Ways ways = Ways.FromFiling;
        foreach (EachClause each in rule.Each)
        {
            ways = Walk(each.Variable, each.Sequence, ways);
        }

        foreach (Clause guard in rule.Guards)
        {
            Add(guard.Condition, ways);
        }

        foreach (Statement statement in rule.Statements)
        {
            Add(statement, ways);
        }

        foreach (TemplatePart shown in _withMessages ? rule.Shown() : [])
        {
            Add(shown.Value!, ways);
        }
    }

    private void Add(Statement statement, Ways ways)
    {
        switch (statement)
        {
            case RequireStatement require:
                Add(require.Condition, ways);
                break;
            case SubmitStatement submit:
                Add(submit.Demand, submit.Per is { } per ? Walk(per.Variable, per.Sequence, ways) : ways);
                break;
            case StepStatement when _vocabulary.ProceduresList() is { } procedures:
                Add(EquatableArray.Of(procedures));
                break;
        }
    }

    private void Add(Expression expression, Ways ways)
    {
        if (expression is QuantifierExpression quantifier)
        {
            Add(quantifier.Body, Walk(quantifier.Variable, quantifier.Sequence, ways));
            return;
        }

        if (expression is PathExpression path)
        {
            foreach (EquatableArray<FieldDefinition> way in ways.Of(path.Path))
            {
                AddValue(way, path.Type);
            }
        }

        if (expression is ProvidedExpression provided)
        {
            Add(provided.Demand, ways);
        }

        foreach (EquatableArray<FieldDefinition> way in expression.Sequences().SelectMany(sequence => sequence.Sources).SelectMany(source => ways.Of(source.Path)))
        {
            Add(way);
        }

        foreach (Expression child in expression.Children())
        {
            Add(child, ways);
        }
    }

    private void Add(DocumentDemand demand, Ways ways)
    {
        if (_materials is not { } materials)
        {
            return;
        }

        foreach (DocumentRequirement one in demand.Alternatives)
        {
            AddColumn(materials, materials.Kind);
            foreach (string column in MaterialColumns.TestedBy(one))
            {
                AddColumn(materials, materials.Column(column));
            }

            foreach (Expression part in one.Expressions())
            {
                Add(part, ways);
            }

            if (one.About is { } about)
            {
                AddColumn(materials, materials.ColumnOf(about.Type));
            }
        }
    }

    private void AddColumn(MaterialsShape materials, FieldDefinition? column)
    {
        if (column is not null)
        {
            AddValue(EquatableArray.Of(materials.List, column), column.Type);
        }
    }

    private Ways Walk(Variable variable, Sequence sequence, Ways ways)
    {
        EquatableArray<FieldDefinition>[] walked = [.. sequence.Sources.SelectMany(source => ways.Of(source.Path))];
        foreach (EquatableArray<FieldDefinition> way in walked)
        {
            Add(way);
        }

        return ways.With(variable, walked);
    }

    // Of a record that is compared, what identifies it is looked at.
    private void AddValue(EquatableArray<FieldDefinition> way, RuleType type)
    {
        if (type is not RecordType named || _vocabulary.RecordNamed(named.Name) is not { IdentifiedBy.Count: > 0 } record)
        {
            Add(way);
            return;
        }

        foreach (EquatableArray<FieldDefinition> part in record.ToldApartBy is { } apart ? record.IdentifiedBy.Prepend(apart) : record.IdentifiedBy)
        {
            Add(way.Concat(part).ToEquatableArray());
        }
    }

    private void Add(EquatableArray<FieldDefinition> way)
    {
        string pattern = NeededField.PatternOf(way);
        if (!_found.TryGetValue(pattern, out (EquatableArray<FieldDefinition> Way, List<string> Rules) found))
        {
            _found[pattern] = found = (way, []);
            _order.Add(pattern);
        }

        if (!found.Rules.Contains(_rule))
        {
            found.Rules.Add(_rule);
        }
    }

    /// <summary>Where variables stand, as ways from the filing.</summary>
    private sealed class Ways(IReadOnlyDictionary<string, EquatableArray<FieldDefinition>[]> variables)
    {
        internal static Ways FromFiling { get; } = new(new Dictionary<string, EquatableArray<FieldDefinition>[]>());

        internal Ways With(Variable variable, EquatableArray<FieldDefinition>[] walked)
        {
            Dictionary<string, EquatableArray<FieldDefinition>[]> more = variables.ToDictionary(pair => pair.Key, pair => pair.Value);
            more[variable.Name] = walked;
            return new(more);
        }

        internal IEnumerable<EquatableArray<FieldDefinition>> Of(FieldPath path) =>
            path.Start is not { } start ? [path.Fields]
            : variables.TryGetValue(start.Name, out EquatableArray<FieldDefinition>[]? starts) ? starts.Select(way => way.Concat(path.Fields).ToEquatableArray())
            : [];
    }
}
