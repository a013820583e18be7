using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

/// <summary>Shows how an expression was grouped: <c>(and a (not b))</c>.</summary>
internal static class Outline
{
    internal static string Of(SyntaxElement element) => element switch
    {
        NameExpressionSyntax name => name.IsMissing ? "?" : name.Name.Value,
        TextExpressionSyntax text => text.Text.Token.Text,
        NumberExpressionSyntax or DateExpressionSyntax or DocumentSyntax => string.Join(" ", ((SyntaxNode)element).Tokens()),
        MemberExpressionSyntax member => Of(member.Target) + "." + member.Name.Value,
        CallExpressionSyntax call => Of(call.Target) + "(" + All(call.Arguments.Arguments, ", ") + ")",
        ListExpressionSyntax list => "[" + All(list.Items, ", ") + "]",
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        LogicExpressionSyntax logic => $"({(logic.IsAnd ? "and" : "or")} {All(logic.Operands, " ")})",
        NotExpressionSyntax not => $"(not {Of(not.Operand)})",
        CompareExpressionSyntax compare => $"({compare.Operator.Value} {Of(compare.Left)} {Of(compare.Right)})",
        InExpressionSyntax within => $"({(within.NotKeyword is null ? "in" : "not-in")} {Of(within.Value)} {Of(within.List)})",
        PresenceExpressionSyntax presence => $"({presence.Presence.Value} {Of(presence.Field)})",
        IncludesAllExpressionSyntax includes => $"(includesAll {Of(includes.List)} {Of(includes.Values)})",
        PartTestExpressionSyntax test => $"({test.Keyword.Value} {Of(test.Target)} {Of(test.Part)})",
        TextTestExpressionSyntax test => $"({test.Keyword.Value} {Of(test.Target)} {test.Pattern.Token.Text})",
        DateOffsetExpressionSyntax offset =>
            $"({offset.Operator.Value} {Of(offset.Date)} {offset.Amount.Value} {offset.Unit.Value})",
        QuantifierExpressionSyntax quantifier =>
            $"({quantifier.Keyword.Value} {quantifier.Variable.Value} {All(quantifier.Sources, ", ")}: {Of(quantifier.Body)})",
        ProvidedExpressionSyntax provided => $"(provided {Of(provided.Document)})",
        _ => element.GetType().Name,
    };

    private static string All(IEnumerable<ExpressionSyntax> expressions, string separator) =>
        string.Join(separator, expressions.Select(Of));
}
