using IcpGen.Language.Comparing;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Documentation.Changes;

/// <summary>Says in plain language how rules were and how they are.</summary>
internal sealed class PlainSides(RuleUnit old, RuleUnit @new)
{
    private readonly PlainLanguage _old = new(old);
    private readonly PlainLanguage _new = new(@new);

    /// <summary>How it was, or null where there is nothing to say beyond the rule's own words.</summary>
    public Language.Localized? Old(RuleDifference difference, RuleChange change) => Of(_old, difference.Old, change.Aspect, change.Old);

    /// <summary>How it is, likewise.</summary>
    public Language.Localized? New(RuleDifference difference, RuleChange change) => Of(_new, difference.New, change.Aspect, change.New);

    /// <summary>A rule that is new or gone.</summary>
    public Language.Localized Of(RuleDifference difference) =>
        difference.New is { } rule ? _new.Explain(rule).Sentence : _old.Explain(difference.Old!).Sentence;

    private static Language.Localized? Of(PlainLanguage plain, Rule? rule, Aspect aspect, Side? side) => (rule, side) switch
    {
        (null, _) or (_, null) => null,
        _ => aspect switch
        {
            Aspect.Guard or Aspect.GuardOrder when side.Condition is { } condition => plain.Condition(condition, rule),
            Aspect.Walk => plain.Explain(rule).Each,
            Aspect.Condition or Aspect.Document or Aspect.Procedure => Demand(plain.Explain(rule), rule, side.Text),
            _ => null,
        },
    };

    private static Language.Localized? Demand(RuleText text, Rule rule, string written)
    {
        for (int index = 0; index < rule.Statements.Count && index < text.Demands.Count; index++)
        {
            if (StatementText.Of(rule.Statements[index]) == written)
            {
                return text.Demands[index].Text;
            }
        }

        return null;
    }
}
