using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What a rule walks.</summary>
internal static class Walks
{
    /// <summary>Names for all elements that a rule speaks of one by one.</summary>
    public static Variables VariablesOf(Rule rule, Lexicon lexicon) => Variables.Of(lexicon,
    [
        .. rule.Each.Select(each => (each.Variable, each.Sequence)),
        .. rule.Statements.OfType<SubmitStatement>().Where(submit => submit.Per is not null).Select(submit => (submit.Per!.Variable, submit.Per.Sequence)),
        .. rule.Expressions().SelectMany(InQuantifiers),
    ]);

    /// <summary>Names for the elements that a condition speaks of one by one.</summary>
    public static IEnumerable<(Variable Variable, Sequence Sequence)> InQuantifiers(Expression condition) =>
        condition.DescendantsAndSelf().OfType<QuantifierExpression>().Select(quantifier => (quantifier.Variable, quantifier.Sequence));

    /// <summary>All walks as one phrase: 每个网站的每个域名.</summary>
    public static Localized Each(EquatableArray<EachClause> walks, Lexicon lexicon, Variables variables)
    {
        List<Localized> phrases = [];
        for (int index = 0; index < walks.Count; index++)
        {
            Localized phrase = new SequenceNouns(lexicon, variables).Each(walks[index].Sequence, isEvery: true);
            bool continues = index > 0 && walks[index].Sequence.Sources.All(source => source.Path.Start?.Name == walks[index - 1].Variable.Name);
            if (continues)
            {
                phrases.RemoveAt(phrases.Count - 1);
            }

            phrases.Add(phrase);
            variables = variables.Saying(walks[index].Variable, phrase);
        }

        return Lists.Join(phrases, ("、", " and "));
    }
}
