using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says directly what a list includes, where its elements are only compared with written values.</summary>
internal static class ElementThinker
{
    /// <summary>The list includes some of the values, or consists only of them; null where more is said of the elements.</summary>
    public static Saying? Of(QuantifierExpression quantifier, ValueNouns nouns, bool isNot) =>
        Choices(quantifier, nouns) is { } choices
            ? new(nouns.Sequences.Of(quantifier.Sequence), quantifier.IsEvery ? Verbs.IsOnly : Verbs.Includes, Lists.Either(choices), isNot)
            : null;

    [PartialReader("more is said of the elements than what they are compared with")]
    private static Localized[]? Choices(QuantifierExpression quantifier, ValueNouns nouns) => quantifier.Body switch
    {
        OneOfExpression oneOf when Is(oneOf.Value, quantifier.Variable) => [.. oneOf.Choices.Select(choice => nouns.Of(choice).Text)],
        CompareExpression { Operator: CompareOperator.Equal, Right: LiteralExpression right } equal when Is(equal.Left, quantifier.Variable) => [nouns.Of(right).Text],
        _ => null,
    };

    private static bool Is(Expression value, Variable variable) =>
        value is PathExpression { Path: { Fields.Count: 0, Start: { } start } } && start.Name == variable.Name;
}
