using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Modeling;

/// <summary>A class of a model to be written.</summary>
/// <param name="record">The record that it stands for.</param>
public sealed class PlannedType(RecordDefinition record)
{
    private readonly List<PlannedMember> _members = [];

    /// <summary>The record that it stands for.</summary>
    public RecordDefinition Record => record;

    /// <summary>Its members, in order.</summary>
    public IReadOnlyList<PlannedMember> Members => _members;

    internal void Add(PlannedMember member) => _members.Add(member);
}

/// <summary>A member of a model to be written.</summary>
/// <param name="Way">The fields that it stands for: one, or several where records on the way are flattened.</param>
public sealed record PlannedMember(EquatableArray<FieldDefinition> Way)
{
    /// <summary>The field's type.</summary>
    public RuleType Type => Way[Way.Count - 1].Type;
}

/// <summary>Decides which classes and members a model with certain fields has.</summary>
public sealed class ModelPlan
{
    private readonly Vocabulary _vocabulary;
    private readonly bool _isFlat;
    private readonly List<PlannedType> _types = [];

    private ModelPlan(Vocabulary vocabulary, bool isFlat)
    {
        _vocabulary = vocabulary;
        _isFlat = isFlat;
    }

    /// <summary>The classes, the filing first.</summary>
    /// <param name="vocabulary">What there is.</param>
    /// <param name="needed">The fields to have.</param>
    /// <param name="isFlat">Whether records become members with joined names, as far as lists allow.</param>
    public static IReadOnlyList<PlannedType> Of(Vocabulary vocabulary, IEnumerable<NeededField> needed, bool isFlat)
    {
        ModelPlan plan = new(vocabulary, isFlat);
        RecordDefinition root = vocabulary.RecordNamed(vocabulary.Root)!;
        PlannedType filing = plan.TypeOf(root);
        foreach (FieldDefinition province in root.Fields.Where(field => field.Type == RuleType.Province))
        {
            AddMember(filing, EquatableArray.Of(province));
        }

        foreach (NeededField field in needed)
        {
            plan.Add(filing, [.. field.Way]);
        }

        return plan._types;
    }

    private void Add(PlannedType type, IReadOnlyList<FieldDefinition> way)
    {
        List<FieldDefinition> joined = [];
        foreach (FieldDefinition field in way)
        {
            joined.Add(field);
            RecordDefinition? below = RecordOf(field.Type);
            if (_isFlat && below is not null && field.Type is not ListType)
            {
                continue;
            }

            AddMember(type, joined.ToEquatableArray());
            joined.Clear();
            type = below is null ? type : TypeOf(below);
        }
    }

    private static void AddMember(PlannedType type, EquatableArray<FieldDefinition> way)
    {
        if (!type.Members.Any(member => member.Way == way))
        {
            type.Add(new(way));
        }
    }

    private RecordDefinition? RecordOf(RuleType type) => type switch
    {
        RecordType record => _vocabulary.RecordNamed(record.Name),
        ListType list => RecordOf(list.Element),
        _ => null,
    };

    private PlannedType TypeOf(RecordDefinition record)
    {
        PlannedType? known = _types.Find(type => type.Record == record);
        if (known is null)
        {
            _types.Add(known = new(record));
        }

        return known;
    }
}
