using System;

namespace IcpGen.Language.Rules;

/// <summary>One rule: when it applies, what it demands, and what is said when the demand is not met.</summary>
public sealed record Rule
{
    /// <summary>The first id (<c>SH-P4</c>): what findings, outcomes and overrides name.</summary>
    public required string Id { get; init; }

    /// <summary>All ids as written; more than one where the source says it twice.</summary>
    public required EquatableArray<string> Ids { get; init; }

    /// <summary>The clauses that the ids stand for (<c>GX-6a</c> → <c>GX-6</c>), in order, without repetition.</summary>
    public required EquatableArray<string> Clauses { get; init; }

    /// <summary>Its title.</summary>
    public required Localized Title { get; init; }

    /// <summary>The definition it uses, or null.</summary>
    public UsedDefinition? Definition { get; init; }

    /// <summary>First day it is in effect, or null for always.</summary>
    public DateTime? EffectiveFrom { get; init; }

    /// <summary>First day it is no longer in effect, or null for never.</summary>
    public DateTime? EffectiveUntil { get; init; }

    /// <summary>
    /// Conditions under which it applies, outermost first (the unit's scope, <c>for</c> blocks, <c>when</c>s). One that mentions no
    /// variable of <see cref="Each"/> decides before the lists are looked at.
    /// </summary>
    public required EquatableArray<Clause> Guards { get; init; }

    /// <summary>What the rest holds for, outermost first.</summary>
    public required EquatableArray<EachClause> Each { get; init; }

    /// <summary>What it demands or tells.</summary>
    public required EquatableArray<Statement> Statements { get; init; }

    /// <summary>The rules it lifts where its guards hold.</summary>
    public required EquatableArray<Override> Overrides { get; init; }

    /// <summary>What is wrong, in Chinese, or null.</summary>
    public Template? Say { get; init; }

    /// <summary>What is wrong, in English, or null.</summary>
    public Template? SayEn { get; init; }

    /// <summary>What to do about it, in Chinese, or null.</summary>
    public Template? Mend { get; init; }

    /// <summary>What to do about it, in English, or null.</summary>
    public Template? MendEn { get; init; }

    /// <summary>How an ambiguous clause was read, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Its examples.</summary>
    public required EquatableArray<Example> Examples { get; init; }

    /// <summary>Where its header stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whether it is in effect on a day: from the first day on, and no longer on the day that it ends.</summary>
    public bool IsInEffect(DateTime day) =>
        (EffectiveFrom is not { } from || from.Date <= day.Date) && (EffectiveUntil is not { } until || day.Date < until.Date);
}

/// <summary>The definition that a rule has its body from: what rules of one kind share.</summary>
/// <param name="Name">Its declared name.</param>
/// <param name="Label">What people call it.</param>
public sealed record UsedDefinition(string Name, Localized Label);

/// <summary>A condition and where it stands.</summary>
public sealed record Clause(Expression Condition, SourceSpan Span)
{
    /// <summary>Where a guard comes from.</summary>
    public GuardOrigin Origin { get; init; }
}

/// <summary>Where a rule has a guard from.</summary>
public enum GuardOrigin
{
    /// <summary>Its own <c>when</c>, or that of the definition it uses.</summary>
    When,
    /// <summary>A <c>for</c> block around it.</summary>
    For,
    /// <summary>The unit's <c>scope</c>.</summary>
    Scope,
}

/// <summary>A walk over elements.</summary>
/// <param name="Variable">The element's name and type.</param>
/// <param name="Sequence">What is walked; may start from an outer variable.</param>
/// <param name="Span">Where it stands.</param>
public sealed record EachClause(Variable Variable, Sequence Sequence, SourceSpan Span);

/// <summary>A name for an element. Names are unique within a rule.</summary>
public sealed record Variable(string Name, RuleType Type);

/// <summary>The lifting of another rule.</summary>
/// <param name="RuleId">The lifted rule's first id.</param>
/// <param name="Because">Why.</param>
public sealed record Override(string RuleId, string Because);

/// <summary>A message with values in it: texts and expressions by turns.</summary>
public sealed record Template(EquatableArray<TemplatePart> Parts);

/// <summary>A part of a message: either a text or a value to show.</summary>
/// <param name="Text">The text, or null for a value.</param>
/// <param name="Value">The value, or null for a text.</param>
/// <param name="Source">The value as the author wrote it between the braces, or null for a text.</param>
public sealed record TemplatePart(string? Text, Expression? Value, string? Source);
