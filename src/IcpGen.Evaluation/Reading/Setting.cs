using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What stays the same while one filing is evaluated.</summary>
internal sealed class Setting
{
    private readonly Dictionary<string, RecordDefinition> _records = new(StringComparer.Ordinal);

    public Setting(RuleUnit unit, RecordValue filing, FactLookup facts, DateTime today)
    {
        (Unit, Filing, Facts, Today) = (unit, filing, facts, today.Date);
        foreach (RecordDefinition record in unit.Vocabulary.Records)
        {
            _records[record.Name] = record;
        }

        Materials = MaterialsShape.In(Vocabulary);
        Procedures = Vocabulary.ProceduresList();
    }

    public RuleUnit Unit { get; }

    public Vocabulary Vocabulary => Unit.Vocabulary;

    public RecordValue Filing { get; }

    public FactLookup Facts { get; }

    /// <summary>The as-of day, without a time.</summary>
    public DateTime Today { get; }

    /// <summary>Keeps what is asked, or null where nobody wants to know.</summary>
    public Recorder? Recorder { get; init; }

    /// <summary>How supplied materials are described, or null where the vocabulary has none.</summary>
    public MaterialsShape? Materials { get; }

    /// <summary>The root's list of procedures gone through, or null where there is none.</summary>
    public FieldDefinition? Procedures { get; }

    public RecordDefinition? Record(string name) => _records.TryGetValue(name, out RecordDefinition? record) ? record : null;
}
