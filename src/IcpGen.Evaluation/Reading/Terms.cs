using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What rules speak of, looked up once for all filings.</summary>
internal sealed class Terms
{
    private readonly Dictionary<string, RecordDefinition> _records = new(StringComparer.Ordinal);

    public Terms(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        foreach (RecordDefinition record in vocabulary.Records)
        {
            _records[record.Name] = record;
        }

        Materials = MaterialsShape.In(vocabulary);
        Procedures = vocabulary.ProceduresList();
        Labels = new(vocabulary);
        Values = new(vocabulary);
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>How supplied materials are described, or null where the vocabulary has none.</summary>
    public MaterialsShape? Materials { get; }

    /// <summary>The root's list of procedures gone through, or null where there is none.</summary>
    public FieldDefinition? Procedures { get; }

    /// <summary>What people call fields.</summary>
    public FieldLabels Labels { get; }

    /// <summary>What people call values.</summary>
    public ValueText Values { get; }

    public RecordDefinition? Record(string name) => _records.GetValueOrDefault(name);

    /// <summary>What people call something: a value, or what tells a record apart; null where it is not given.</summary>
    public Localized? NameOf(Reading reading, RuleType type)
    {
        if (reading.Value is RecordValue record && type is RecordType named && Record(named.Name) is { } definition)
        {
            EquatableArray<FieldDefinition> path = definition.ToldApartBy ?? (definition.IdentifiedBy.Count > 0 ? definition.IdentifiedBy[0] : default);
            return path.Count > 0
                ? NameOf(Paths.Read(Paths.Locate(new Located(FieldPath.Filing, record), path), path[^1].Type), path[^1].Type)
                : null;
        }

        return reading.Constant?.Accept(Values);
    }
}
