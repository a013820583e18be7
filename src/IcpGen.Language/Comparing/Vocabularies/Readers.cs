using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Which rules read what became something else, so that the same words may decide otherwise.</summary>
/// <param name="changes">What changed in the vocabulary.</param>
/// <param name="vocabulary">The vocabulary as it was.</param>
internal sealed class Readers(IReadOnlyList<VocabularyChange> changes, Vocabulary vocabulary)
{
    private readonly VocabularyChange[] _otherwise =
        [.. changes.Where(change => change.Aspect is VocabularyAspect.Type or VocabularyAspect.Identity)];

    /// <summary>Whether a rule reads nothing that became something else.</summary>
    internal bool AreSameThings(Rule rule) => _otherwise.Length == 0 || !_otherwise.Any(change => Reads(rule, change));

    /// <summary>The changes, each with the rules that read what it is about.</summary>
    internal EquatableArray<VocabularyChange> With(IEnumerable<RuleSet> sets)
    {
        Rule[] rules = [.. sets.SelectMany(set => set.Rules)];
        return changes.Select(change => !_otherwise.Contains(change) ? change : change with
        {
            Rules = rules.Where(rule => Reads(rule, change)).Select(rule => rule.Id).Distinct().ToEquatableArray(),
        }).ToEquatableArray();
    }

    private bool Reads(Rule rule, VocabularyChange change) => change.Part switch
    {
        VocabularyPart.Field => ReadsField(rule, change.Name),
        VocabularyPart.Fact => Expressions(rule).OfType<FactExpression>().Any(fact => fact.Fact == change.Name),
        VocabularyPart.Document => rule.Documents().Any(document => document.Document == change.Name),
        VocabularyPart.Record => Types(rule).Any(type => type is RecordType record && record.Name == change.Name),
        _ => true,
    };

    // Fields do not know their record; the way to one does.
    private bool ReadsField(Rule rule, string name) => NeededFields.Of(vocabulary, [Alone(rule)], withMessages: false)
        .Any(needed => Steps(needed.Way).Contains(name));

    private IEnumerable<string> Steps(EquatableArray<FieldDefinition> way)
    {
        string record = vocabulary.Root;
        foreach (FieldDefinition field in way)
        {
            yield return record + "." + field.Name;
            record = (field.Type is ListType list ? list.Element : field.Type).ToString();
        }
    }

    private static RuleSet Alone(Rule rule) => new(string.Empty, rule.Title, string.Empty, null, default, EquatableArray.Of(rule));

    private static IEnumerable<Expression> Expressions(Rule rule) => rule.Expressions().SelectMany(expression => expression.DescendantsAndSelf());

    private static IEnumerable<RuleType> Types(Rule rule) =>
        Expressions(rule).Select(expression => expression.Type)
            .Concat(Expressions(rule).SelectMany(expression => expression.Sequences()).Select(sequence => sequence.Element));
}
