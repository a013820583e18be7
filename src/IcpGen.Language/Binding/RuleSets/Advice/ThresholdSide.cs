using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Comparing;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>A guard that gives a rule what lies on one side of a limit.</summary>
/// <param name="Term">What is compared.</param>
/// <param name="IsFrom">Whether it is the side above the limit.</param>
/// <param name="Limit">The limit, included; null where it is the same for both sides and left out.</param>
/// <param name="LimitText">The limit as written.</param>
/// <param name="Question">All else that decides whether the rule applies, and what is compared.</param>
internal sealed record ThresholdSide(string Term, bool IsFrom, long? Limit, string LimitText, string Question)
{
    internal static IEnumerable<ThresholdSide> Of(Rule rule)
    {
        CanonicalRule canonical = new(rule);
        string walks = string.Join(";", canonical.Walks.Select(Canonical.Key));
        EquatableArray<Expression> guards = CanonicalLogic.Conjuncts(canonical.Guard);
        return guards.OfType<CompareExpression>()
            .Select(compare => Of(compare, walks + "|" + string.Join("&", guards.Where(guard => guard != compare).Select(Canonical.Key))))
            .OfType<ThresholdSide>()
            .Select(side => side with { Term = Written(side.Term, rule), LimitText = Written(side.LimitText, rule) });
    }

    /// <summary>What lies between this side and the one above, or null.</summary>
    internal string? GapTo(ThresholdSide from) =>
        Limit is not { } upTo || from.Limit is not { } first ? LimitText
        : upTo >= first || upTo + 1 == first ? null
        : upTo + 1 == first - 1 ? Text(upTo + 1)
        : $"{Text(upTo + 1)}..{Text(first - 1)}";

    // In canonical shape limits that are numbers are included; elsewhere only a limit that both leave out makes a gap.
    [PartialReader("A limit that is not a number is the same for both sides, or there is none.")]
    private static ThresholdSide? Of(CompareExpression compare, string rest)
    {
        string term = Canonical.Key(compare.Left);
        string limit = Canonical.Key(compare.Right);
        return (compare.Operator, compare.Right) switch
        {
            (CompareOperator.LessOrEqual, LiteralExpression { Value: NumberConstant number }) => new(term, false, number.Value, limit, $"{rest}|{term}"),
            (CompareOperator.GreaterOrEqual, LiteralExpression { Value: NumberConstant number }) => new(term, true, number.Value, limit, $"{rest}|{term}"),
            (CompareOperator.Less, _) => new(term, false, null, limit, $"{rest}|{term}|{limit}"),
            (CompareOperator.Greater, _) => new(term, true, null, limit, $"{rest}|{term}|{limit}"),
            _ => null,
        };
    }

    private static string Written(string text, Rule rule) => rule.Each
        .Select((each, index) => (each.Variable.Name, Renamed: Variables.Mark + index.ToString(CultureInfo.InvariantCulture)))
        .Aggregate(text, (written, variable) => written.Replace(variable.Renamed, variable.Name));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
