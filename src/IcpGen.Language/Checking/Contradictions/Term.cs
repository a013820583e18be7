using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>What a condition speaks of: a field, or something reckoned from one. Two rules speak of the same by the same key.</summary>
/// <param name="Key">The term as one would write it, lists marked: <c>websites[].homeUrls[]</c>, <c>count(websites[].domains)</c>.</param>
/// <param name="Fields">The way from the filing, where it is a field or an element of one list after another; else null.</param>
internal readonly record struct Term(string Key, EquatableArray<FieldDefinition>? Fields)
{
    /// <summary>Whether it counts something.</summary>
    internal bool IsNeverNegative =>
        Key.StartsWith("count(", StringComparison.Ordinal) || Key.StartsWith("age(", StringComparison.Ordinal) || Key.EndsWith(".length", StringComparison.Ordinal);

    /// <summary>Something reckoned from the term.</summary>
    internal Term Reckoned(string before, string after) => new(before + Key + after, null);
}

/// <summary>Finds out what expressions of a rule speak of.</summary>
/// <param name="variables">What the rule's variables stand for.</param>
internal sealed class Terms(IReadOnlyDictionary<string, Term> variables)
{
    /// <summary>The terms of a rule.</summary>
    internal static Terms Of(Rule rule)
    {
        Terms terms = new(new Dictionary<string, Term>());
        foreach (EachClause each in rule.Each)
        {
            if (terms.Of(each.Sequence) is { } walked)
            {
                terms = terms.With(each.Variable, walked);
            }
        }

        return terms;
    }

    /// <summary>The same with one more variable.</summary>
    internal Terms With(Variable variable, Term term)
    {
        Dictionary<string, Term> more = variables.ToDictionary(pair => pair.Key, pair => pair.Value);
        more[variable.Name] = term;
        return new(more);
    }

    /// <summary>What an expression speaks of, or null where that is not understood.</summary>
    [PartialReader("It speaks of nothing that is understood.")]
    internal Term? Of(Expression expression) => expression switch
    {
        PathExpression path => Of(path.Path),
        CountExpression count => Of(count.Sequence)?.Reckoned(count.Distinct ? "count(distinct(" : "count(", count.Distinct ? "))" : ")"),
        AgeExpression age => Of(age.Date)?.Reckoned("age(", ")"),
        DerivedExpression { Argument: null } derived => Of(derived.Target)?.Reckoned(string.Empty, "." + derived.Member),
        ConversionExpression conversion => Of(conversion.Operand),
        _ => null,
    };

    /// <summary>The elements that a sequence walks, or null where they are from several lists.</summary>
    internal Term? Of(Sequence sequence)
    {
        SequenceSource source = sequence.Sources[0];
        if (sequence.Sources.Count > 1 || Of(source.Path) is not { } term)
        {
            return null;
        }

        return source.Derived is null ? term : term.Reckoned(string.Empty, "." + source.Derived);
    }

    private Term? Of(FieldPath path)
    {
        Term start = new(string.Empty, EquatableArray.Of<FieldDefinition>());
        if (path.Start is { } variable && !variables.TryGetValue(variable.Name, out start))
        {
            return null;
        }

        string key = start.Key.Length == 0 || path.Fields.Count == 0 ? start.Key : start.Key + ".";
        return new(key + NeededField.PatternOf(path.Fields), start.Fields is { } before ? before.Concat(path.Fields).ToEquatableArray() : null);
    }
}
