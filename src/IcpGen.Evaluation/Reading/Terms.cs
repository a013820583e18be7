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
        Values = new(this);
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
}
