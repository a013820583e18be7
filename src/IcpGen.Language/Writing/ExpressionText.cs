using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes bound expressions in the language's own spelling, with no more brackets than needed. Definitions are written out.</summary>
public static class ExpressionText
{
    /// <summary>The expression as a rule could have it.</summary>
    public static string Of(Expression expression) => Of(expression, Binding.None);

    /// <summary>The sources of a walk: <c>subject.principal, websites.principal</c>.</summary>
    public static string Of(Sequence sequence) => string.Join(", ", sequence.Sources.Select(Of));

    /// <summary>The expression within surroundings that bind so strongly.</summary>
    internal static string Of(Expression expression, Binding around) =>
        expression.Match(condition => condition.Accept(ConditionWriter.Instance), value => value.Accept(ValueWriter.Instance)).Within(around);

    /// <summary>Arguments between brackets.</summary>
    internal static string Called(IEnumerable<Expression> arguments) => "(" + string.Join(", ", arguments.Select(Of)) + ")";

    private static string Of(SequenceSource source) => source.Path + (source.Derived is null ? string.Empty : "." + source.Derived);
}
