using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>The values of an enumeration that rules compare with.</summary>
/// <param name="Enum">The enumeration.</param>
/// <param name="Member">The value's name.</param>
/// <param name="Rules">First ids of the rules that compare with it, in order.</param>
public sealed record NeededValue(EnumType Enum, string Member, EquatableArray<string> Rules);

/// <summary>Finds the values that a model must be able to say, so that rules about them can apply.</summary>
public static class NeededValues
{
    /// <summary>The values that the rules of some provinces compare fields with, in order of first mention; provinces are not among them.</summary>
    public static IReadOnlyList<NeededValue> Of(Vocabulary vocabulary, IEnumerable<RuleSet> provinces)
    {
        MaterialsShape? materials = MaterialsShape.In(vocabulary);
        return
        [
            .. from rule in provinces.SelectMany(province => province.Rules)
               from value in In(rule, materials)
               where value.Enum != RuleType.Province
               group rule.Id by value into rules
               select new NeededValue(rules.Key.Enum, rules.Key.Member, rules.Distinct(StringComparer.Ordinal).ToEquatableArray()),
        ];
    }

    private static IEnumerable<MemberConstant> In(Rule rule, MaterialsShape? materials)
    {
        Expression[] expressions = [.. rule.Expressions().SelectMany(expression => expression.DescendantsAndSelf())];
        IEnumerable<DocumentRequirement> documents = rule.Statements.OfType<SubmitStatement>().Select(submit => submit.Demand)
            .Concat(expressions.OfType<ProvidedExpression>().Select(provided => provided.Demand))
            .SelectMany(demand => demand.Alternatives);
        return expressions.OfType<LiteralExpression>().Select(literal => literal.Value).OfType<MemberConstant>()
            .Concat(documents.SelectMany(document => In(document, materials)))
            .Concat(rule.Statements.OfType<StepStatement>().Select(step => new MemberConstant(RuleType.Procedure, step.Procedure)));
    }

    private static IEnumerable<MemberConstant> In(DocumentRequirement document, MaterialsShape? materials)
    {
        yield return new(RuleType.Document, document.Document);
        foreach ((string column, string? member) in document.Seals
            .Select(seal => ("seal", (string?)seal)).Append(("form", document.Form)).Append(("channel", document.Channel)))
        {
            if (member is not null && materials?.Column(column)?.Type is EnumType type)
            {
                yield return new(type, member);
            }
        }
    }
}
