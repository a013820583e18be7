using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A rule with all that is the same for every filing.</summary>
internal sealed class PreparedRule
{
    private readonly IReadOnlyList<DocumentInfo>[] _documents;

    /// <summary>Prepares a rule that is run alone.</summary>
    public PreparedRule(Rule rule, Terms terms)
        : this(rule, terms, [rule])
    {
    }

    /// <summary>Prepares a rule of a set.</summary>
    public PreparedRule(Rule rule, Terms terms, IReadOnlyList<Rule> all)
    {
        Rule = rule;
        Info = RuleInfos.Of(rule, all);
        Guards = new(rule);
        _documents = [.. rule.Statements.Select(statement => statement is SubmitStatement submit ? DocumentInfos.Of(submit.Demand, rule, terms.Vocabulary) : [])];
    }

    public Rule Rule { get; }

    /// <summary>What reports say of it.</summary>
    public RuleInfo Info { get; }

    public Guards Guards { get; }

    /// <summary>The documents that a statement asks for, as reports name them; none where it asks for none.</summary>
    public IReadOnlyList<DocumentInfo> Documents(int statement) => _documents[statement];
}
