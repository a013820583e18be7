using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Finds the fields that a model needs, so that rules can be decided and, if wanted, told about.</summary>
public static class NeededFields
{
    /// <summary>The fields that the rules of some sets look at, in order of first mention.</summary>
    /// <param name="vocabulary">The vocabulary of the rules.</param>
    /// <param name="sets">The rule sets.</param>
    /// <param name="withMessages">Whether fields that only messages show are among them.</param>
    public static IReadOnlyList<NeededField> Of(Vocabulary vocabulary, IEnumerable<RuleSet> sets, bool withMessages = false) =>
    [
        .. from rule in sets.SelectMany(set => set.Rules)
           from way in LookedAt(rule, new FieldReader(vocabulary, MaterialsShape.In(vocabulary), Ways.FromFiling), withMessages)
           group (Way: way, Rule: rule.Id) by NeededField.PatternOf(way) into looks
           select new NeededField(looks.First().Way, looks.Select(look => look.Rule).Distinct(StringComparer.Ordinal).ToEquatableArray()),
    ];

    private static IEnumerable<EquatableArray<FieldDefinition>> LookedAt(Rule rule, FieldReader reader, bool withMessages)
    {
        List<EquatableArray<FieldDefinition>> walked = [];
        foreach (EachClause each in rule.Each)
        {
            walked.AddRange(reader.Walked(each.Sequence));
            reader = reader.Within(each.Variable, each.Sequence);
        }

        return walked
            .Concat(rule.Guards.SelectMany(guard => reader.Of(guard.Condition)))
            .Concat(rule.Statements.SelectMany(statement => statement.Accept(reader)))
            .Concat(withMessages ? rule.Shown().SelectMany(shown => reader.Of(shown.Value!)) : []);
    }
}
