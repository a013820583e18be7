using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Binding;

/// <summary>Writes bound rules out, so that tests can say what came of a text.</summary>
internal static class WrittenOut
{
    internal static string Of(Expression expression) => expression switch
    {
        LiteralExpression literal => Of(literal.Value),
        PathExpression path => path.Path.ToString(),
        DerivedExpression { Argument: null } derived => $"{Of(derived.Target)}.{derived.Member}",
        DerivedExpression derived => $"{Of(derived.Target)}.{derived.Member}({Of(derived.Argument!)})",
        ConversionExpression conversion => $"{conversion.Type}({Of(conversion.Operand)})",
        CompareExpression compare => $"({Of(compare.Left)} {compare.Operator} {Of(compare.Right)})",
        SameListExpression same => $"({Of(same.Left)} same as {Of(same.Right)})",
        OneOfExpression oneOf => $"({Of(oneOf.Value)} one of {List(oneOf.Choices)})",
        InListExpression inList => $"({Of(inList.Value)} in {Of(inList.List)})",
        IncludesAllExpression includes => $"({Of(includes.List)} includes all {Of(includes.Values)})",
        PartTestExpression test => $"({Of(test.Target)} {test.Test} {Of(test.Part)})",
        TextTestExpression test => $"({Of(test.Target)} {test.Test} \"{test.Pattern}\")",
        PresenceExpression presence => $"({Of(presence.Field)} {(presence.Present ? "present" : "missing")})",
        NotExpression not => $"not {Of(not.Operand)}",
        LogicExpression logic => "(" + string.Join(logic.IsAnd ? " and " : " or ", logic.Operands.Select(Of)) + ")",
        QuantifierExpression quantifier =>
            $"({(quantifier.IsEvery ? "every" : "any")} {quantifier.Variable.Name} in {Of(quantifier.Sequence)}: {Of(quantifier.Body)})",
        CountExpression count => $"count({(count.Distinct ? "distinct " : "")}{Of(count.Sequence)})",
        FactExpression fact => $"{fact.Fact}({string.Join(", ", fact.Arguments.Select(Of))})",
        TodayExpression => "today",
        DateOffsetExpression offset => $"({Of(offset.Date)} {offset.Amount:+0;-0} {offset.Unit})",
        AgeExpression age => $"age({Of(age.Date)})",
        ProvidedExpression provided => $"provided {Of(provided.Demand)}",
        _ => throw new InvalidOperationException($"A bound rule holds {expression}."),
    };

    internal static string Of(Sequence sequence) => string.Join(" + ", sequence.Sources.Select(source =>
        source.Path + (source.Derived is null ? "" : "!" + source.Derived)));

    internal static string Of(Statement statement) => statement switch
    {
        RequireStatement require =>
            $"{(require.Advisory ? "should" : "require")} {Of(require.Condition)} at {require.At}{(require.IsPresence ? " presence" : "")}",
        SubmitStatement submit =>
            "submit " + Of(submit.Demand) + (submit.Per is { } per ? $" per {per.Variable.Name} in {Of(per.Sequence)}" : ""),
        StepStatement step => "step " + step.Procedure,
        NoticeStatement notice => "notice " + notice.Text.Zh,
        _ => throw new InvalidOperationException($"A bound rule holds {statement}."),
    };

    internal static string Of(Constant constant) => constant switch
    {
        TextConstant text => $"\"{text.Value}\"",
        NumberConstant number => $"{number.Value}",
        FlagConstant flag => flag.Value ? "true" : "false",
        DateConstant date => $"{date.Value:yyyy-MM-dd}",
        MemberConstant member => $"{member.Enum}.{member.Member}",
        _ => throw new InvalidOperationException($"A bound rule holds {constant}."),
    };

    internal static string Of(Value? value) => value switch
    {
        null => "missing",
        SimpleValue simple => Of(simple.Constant),
        UnreadableValue unreadable => $"unreadable {unreadable.Text}",
        ListValue list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        RecordValue record => "{" + string.Join(", ", record.Fields.Select(field => $"{field.Name}: {Of(field.Value)}")) + "}",
        _ => throw new InvalidOperationException($"An example holds {value}."),
    };

    internal static string Of(Template? template) =>
        template is null ? "" : string.Concat(template.Parts.Select(part => part.Text ?? $"<{Of(part.Value!)} as {part.Source}>"));

    private static string Of(DocumentDemand demand) => string.Join(" or ", demand.Alternatives.Select(Of));

    private static string Of(DocumentRequirement one) =>
        string.Join(' ', one.Marks.Select(Of).Prepend(one.Document + (one.About is null ? "" : $"({Of(one.About)})")));

    private static string Of(RequiredMark mark) => mark.Values.Count == 0 ? mark.Name : $"{mark.Name}:{string.Join('/', mark.Values.Select(Of))}";

    private static string List(IEnumerable<Expression> items) => "[" + string.Join(", ", items.Select(Of)) + "]";
}
