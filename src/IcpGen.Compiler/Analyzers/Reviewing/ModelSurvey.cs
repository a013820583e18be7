using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Emission;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Modeling;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>All that checks of one rules class and its model start from.</summary>
internal sealed class ModelSurvey
{
    private IReadOnlyList<PlannedType>? _plan;

    internal ModelSurvey(RulesClass rules, RuleUnit unit, Places places, RemarkLog log)
    {
        Rules = rules;
        Vocabulary = unit.Vocabulary;
        Root = Vocabulary.RecordNamed(Vocabulary.Root)!;
        RuleSets = [.. ValidatorInput.Chosen(rules, unit), .. ValidatorInput.OwnSets(rules, unit)];
        Places = places;
        Log = log;
        Mapper = new(rules);
        Fields = new FieldCatalogue(Vocabulary, rules).All();
        IReadOnlyList<NeededField> needed = NeededFields.Of(Vocabulary, RuleSets);
        Needed = NeedTree.Of(ProvinceField().Concat(needed).Where(field => !IsNotChecked(field)));
        Writing = new(this);
    }

    internal RulesClass Rules { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>The record that a filing is; without one there is nothing to survey.</summary>
    internal RecordDefinition Root { get; }

    internal IReadOnlyList<RuleSet> RuleSets { get; }

    internal Places Places { get; }

    internal RemarkLog Log { get; }

    internal FieldMapper Mapper { get; }

    /// <summary>Every field of the vocabulary, and where the model has it.</summary>
    internal IReadOnlyList<CataloguedField> Fields { get; }

    /// <summary>The fields without which rules cannot be decided.</summary>
    internal NeedTree Needed { get; }

    /// <summary>The classes that a model with all needed fields has; drawn up only where some are missing.</summary>
    internal IReadOnlyList<PlannedType> Plan => _plan ??= ModelPlan.Of(
        Vocabulary, NeededFields.Of(Vocabulary, RuleSets, withMessages: true).Where(need => !IsNotChecked(need)), isFlat: false);

    /// <summary>How what is missing would be written.</summary>
    internal MissingText Writing { get; }

    /// <summary>Fields and values that marks probably mean, by type: what is wrong with the mark is said, not that they are missing.</summary>
    internal HashSet<(string Type, string Name)> Suggested { get; } = [];

    internal Access Filing => Access.Filing("filing", Rules.Model);

    // By its own province a filing finds its rules.
    private IEnumerable<NeededField> ProvinceField() =>
        RuleSets.Count > 0 && Root.Fields.FirstOrDefault(field => field.Type == RuleType.Province) is { } province
            ? [new(EquatableArray.Of(province), RuleSets.SelectMany(rules => rules.Rules).Select(rule => rule.Id).ToEquatableArray())]
            : [];

    private bool IsNotChecked(NeededField field)
    {
        string path = FieldPaths.Of(field.Way);
        return Rules.NotChecked.Any(declared => declared.Covers(path));
    }
}
