using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What a vocabulary calls things.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, RecordDefinition> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _onlyOnce = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly MaterialsShape? _materials;

    public Lexicon(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        _materials = MaterialsShape.In(vocabulary);
        foreach (RecordDefinition record in vocabulary.Records)
        {
            _records[record.Name] = record;
        }

        ILookup<string, RuleType> uses = vocabulary.Records.SelectMany(record => record.Fields).Select(field => field.Type)
            .ToLookup(type => (type as RecordType ?? (type as ListType)?.Element as RecordType)?.Name ?? "", StringComparer.Ordinal);
        _onlyOnce.UnionWith(_records.Keys.Where(name => uses[name].Count() == 1 && uses[name].Single() is RecordType));
        foreach (string label in vocabulary.Records.SelectMany(record => record.Fields).Select(field => field.Label.Zh))
        {
            _labels[label] = _labels.TryGetValue(label, out int before) ? before + 1 : 1;
        }
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>What the filing itself is called.</summary>
    public Localized Filing => _records.TryGetValue(Vocabulary.Root, out RecordDefinition? root) ? root.Label : new("备案申请", "filing");

    /// <summary>Whether a field is known by its label alone, without what it is a field of: there is only one of that.</summary>
    public bool StandsAlone(string record, FieldDefinition field) =>
        _onlyOnce.Contains(record) && _labels.TryGetValue(field.Label.Zh, out int count) && count == 1;

    public Localized Record(string name) => _records.TryGetValue(name, out RecordDefinition? record) ? record.Label : new(name, name);

    /// <summary>What a value of a type is called.</summary>
    public Localized Type(RuleType type) => type switch
    {
        ListType list => Type(list.Element),
        RecordType record => Record(record.Name),
        EnumType named => Vocabulary.EnumOf(named).Label,
        SimpleType simple => TypeNouns.Of(simple.Kind),
        _ => new("", ""),
    };

    /// <summary>The word that counts elements of a type.</summary>
    public string Measure(RuleType type) => type switch
    {
        EnumType => "项",
        RecordType record when record.Name == _materials?.Row.Name => "份",
        _ => "个",
    };

    public Localized Member(MemberConstant member) => Vocabulary.LabelOf(member);

    public Localized Document(string name) => Vocabulary.Documents.FirstOrDefault(document => document.Name == name)?.Label ?? new(name, null);

    public Localized Procedure(string name) => Vocabulary.Procedures.FirstOrDefault(procedure => procedure.Name == name)?.Label ?? new(name, null);

    public FactDefinition? Fact(string name) => Vocabulary.Facts.FirstOrDefault(fact => fact.Name == name);
}
