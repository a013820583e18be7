using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Where variables stand, as ways from the filing.</summary>
internal sealed class Ways
{
    private readonly IReadOnlyDictionary<string, EquatableArray<FieldDefinition>[]> _variables;

    private Ways(IReadOnlyDictionary<string, EquatableArray<FieldDefinition>[]> variables) => _variables = variables;

    internal static Ways FromFiling { get; } = new(new Dictionary<string, EquatableArray<FieldDefinition>[]>());

    /// <summary>The same with one more variable.</summary>
    internal Ways With(Variable variable, EquatableArray<FieldDefinition>[] walked)
    {
        Dictionary<string, EquatableArray<FieldDefinition>[]> more = _variables.ToDictionary(pair => pair.Key, pair => pair.Value);
        more[variable.Name] = walked;
        return new(more);
    }

    /// <summary>The ways to a field: several where its variable stands for elements of several lists.</summary>
    internal IEnumerable<EquatableArray<FieldDefinition>> Of(FieldPath path) =>
        path.Start is not { } start ? [path.Fields]
        : _variables.TryGetValue(start.Name, out EquatableArray<FieldDefinition>[]? starts) ? starts.Select(way => way.Concat(path.Fields).ToEquatableArray())
        : [];
}
