using System;

namespace IcpGen.Language.Rules;

/// <summary>A filing that shows what a rule does.</summary>
/// <param name="Outcome">What the rule must come out as.</param>
/// <param name="Title">What it shows, or null.</param>
/// <param name="Today">The as-of day.</param>
/// <param name="At">The path that must be blamed or open, with indices (<c>websites[1].domains[0]</c>), or null for any.</param>
/// <param name="Filing">The filing.</param>
/// <param name="Facts">The facts that are known.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Example(
    ExampleOutcome Outcome, string? Title, DateTime Today, string? At, RecordValue Filing, EquatableArray<FactValue> Facts, SourceSpan Span);

/// <summary>What an example says of its rule.</summary>
public enum ExampleOutcome
{
    /// <summary>The rule is satisfied.</summary>
    Passes,
    /// <summary>The rule is violated (or, for a <c>should</c>, warns).</summary>
    Fails,
    /// <summary>The rule does not apply.</summary>
    Skipped,
    /// <summary>The rule cannot be decided.</summary>
    Undetermined,
}

/// <summary>A filing's data as the evaluator reads it. A null reference is a missing value.</summary>
public abstract record Value;

/// <summary>A simple value.</summary>
public sealed record SimpleValue(Constant Constant) : Value;

/// <summary>A value that was given but means nothing in its type (an enum code that nobody declared).</summary>
/// <param name="Text">The value as given.</param>
public sealed record UnreadableValue(string Text) : Value;

/// <summary>A list; its elements may be missing.</summary>
public sealed record ListValue(EquatableArray<Value?> Items) : Value;

/// <summary>A record; a field that is not listed is missing.</summary>
public sealed record RecordValue(EquatableArray<FieldValue> Fields) : Value
{
    /// <summary>The value of a field, or null where it is missing.</summary>
    public Value? this[string field]
    {
        get
        {
            foreach (FieldValue candidate in Fields)
            {
                if (candidate.Name == field)
                {
                    return candidate.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A field's value.</summary>
public sealed record FieldValue(string Name, Value? Value);

/// <summary>A known fact: what the host would answer. A null value is a fact the host does not know.</summary>
public sealed record FactValue(string Fact, EquatableArray<Constant> Arguments, Constant? Value);
