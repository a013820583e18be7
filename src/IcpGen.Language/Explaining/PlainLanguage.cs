using System;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>
/// Says in plain Chinese and English what bound rules and their conditions say. Two are equal where they say every rule alike.
/// </summary>
public sealed class PlainLanguage : IEquatable<PlainLanguage>
{
    private readonly Lexicon _lexicon;
    private readonly Clause? _scope;

    /// <summary>Takes the words of a unit.</summary>
    /// <param name="unit">The unit whose rules are explained.</param>
    public PlainLanguage(RuleUnit unit)
    {
        _lexicon = new(unit.Vocabulary);
        _scope = SharedScope(unit);
    }

    /// <summary>A rule: when it applies and what it demands.</summary>
    public RuleText Explain(Rule rule) => new RuleTexts(_lexicon, rule, _scope).Text();

    /// <summary>A condition of a rule in one line, without a full stop.</summary>
    public Localized Condition(Expression condition, Rule rule) => Speaker.Say(ThinkerOf(rule).Of(condition));

    /// <summary>A condition of a rule taken apart.</summary>
    public PlainNode Outline(Expression condition, Rule rule) => Outliner.Of(ThinkerOf(rule).Of(condition));

    /// <summary>What a value in a rule is called: 主体负责人的手机号码.</summary>
    public Localized Value(Expression value, Rule rule) => new ValueNouns(_lexicon, Walks.VariablesOf(rule, _lexicon)).Of(value).Text;

    /// <summary>A document that a rule asks for, and what it must be like.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="each">What it is asked for one by one, so that a document about it needs no more words; or null.</param>
    public Localized Document(DocumentRequirement document, Rule rule, EachClause? each = null) =>
        new DocumentPhrases(_lexicon, new(_lexicon, Walks.VariablesOf(rule, _lexicon))).Of(new DocumentDemand(EquatableArray.Of(document)), each?.Variable);

    /// <summary>What a document is asked for one by one: 每个网站的每个域名; null where it is asked for once.</summary>
    public Localized? Each(SubmitStatement submit, Rule rule) =>
        submit.Per is { } per ? new ValueNouns(_lexicon, Walks.VariablesOf(rule, _lexicon)).Sequences.Each(per.Sequence, isEvery: true) : null;

    /// <inheritdoc/>
    public bool Equals(PlainLanguage? other) => other is not null && _scope == other._scope && _lexicon.Vocabulary == other._lexicon.Vocabulary;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlainLanguage);

    /// <inheritdoc/>
    public override int GetHashCode() => _lexicon.Vocabulary.GetHashCode();

    private Thinker ThinkerOf(Rule rule) => new(_lexicon, Walks.VariablesOf(rule, _lexicon));

    /// <summary>The unit's scope, which rules have in common and which is told once.</summary>
    private static Clause? SharedScope(RuleUnit unit) => unit.RuleSets
        .SelectMany(set => set.Rules)
        .SelectMany(rule => rule.Guards)
        .FirstOrDefault(guard => guard.Origin == GuardOrigin.Scope);
}
