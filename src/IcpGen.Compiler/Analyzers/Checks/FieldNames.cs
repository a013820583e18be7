using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Tells names of fields from other texts.</summary>
internal sealed class FieldNames(Vocabulary vocabulary)
{
    private const int Deepest = 4;

    /// <summary>Whether a path, from the record or from the filing, is one of a place's fields.</summary>
    internal bool IsField(RecordPlace place, string path) =>
        IsField(place.Record, path)
        || (place.Root.Length > 0 && path.StartsWith(place.Root + ".", System.StringComparison.Ordinal) && IsField(place.Record, path.Substring(place.Root.Length + 1)));

    /// <summary>Whether a path leads through records to a field.</summary>
    internal bool IsField(RecordDefinition record, string path) => Leads(record, path, throughLists: false);

    /// <summary>Whether a path leads to a field, through lists too.</summary>
    internal bool IsAnywhere(RecordDefinition record, string path) => Leads(record, path, throughLists: true);

    /// <summary>All paths from a record through records.</summary>
    internal IEnumerable<Candidate> Below(RecordDefinition record, int depth = 0) =>
        record.Fields.SelectMany(field => depth < Deepest && RecordOf(field.Type, throughLists: false) is { } below
            ? Below(below, depth + 1).Select(candidate => new Candidate(field.Name + "." + candidate.Name, candidate.Label)).Prepend(new(field.Name, field.Label))
            : [new Candidate(field.Name, field.Label)]);

    private bool Leads(RecordDefinition record, string path, bool throughLists)
    {
        RecordDefinition? here = record;
        foreach (string name in path.Split('.'))
        {
            if (here?.Fields.FirstOrDefault(field => field.Name == name) is not { } found)
            {
                return false;
            }

            here = RecordOf(found.Type, throughLists);
        }

        return true;
    }

    private RecordDefinition? RecordOf(RuleType type, bool throughLists) => type switch
    {
        RecordType record => vocabulary.RecordNamed(record.Name),
        ListType list when throughLists => RecordOf(list.Element, throughLists),
        _ => null,
    };
}
