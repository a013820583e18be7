using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private Bound? BindCall(CallExpressionSyntax syntax)
    {
        if (syntax.Target is MemberExpressionSyntax member)
        {
            return BindMemberCall(member, syntax);
        }

        if (syntax.Target is not NameExpressionSyntax target || target.Name.NameOrNull() is not { } name)
        {
            return null;
        }

        return name switch
        {
            "count" => BindCount(syntax),
            "age" => BindArguments(syntax, name, [SimpleTypes.Date]) is { } date
                ? new AgeExpression(date[0], SimpleTypes.Number, syntax.Span)
                : null,
            "distinct" => MisplacedDistinct(target),
            _ when Unit.Facts.Find(name) is { } fact => BindFact(fact, syntax),
            _ when Unit.Definitions.Find(name) is { } definition => Inline(definition, syntax.Span, syntax.Arguments, null),
            _ when TypeBinder.BuiltIn(name) is SimpleType type && type.IsText() => BindConversion(type, syntax),
            _ => UnknownFunction(syntax, target, name),
        };
    }

    private Expression? MisplacedDistinct(NameExpressionSyntax target)
    {
        scope.Report(BindingDiagnostics.MisplacedWord, target.Span, "distinct", ("写在 `count(…)` 里", "stand inside of `count(…)`"));
        return null;
    }

    private Expression? UnknownFunction(CallExpressionSyntax call, NameExpressionSyntax target, string name)
    {
        if (FunctionElsewhere(call, name) is { } meant)
        {
            scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(call.Span, call.Excerpt(), meant));
        }
        else if (!IsFaultyName(name))
        {
            IEnumerable<Candidate> candidates = Unit.Facts.Candidates.Concat(Unit.Definitions.Candidates)
                .Concat(TypeBinder.BuiltInNames.Append("count").Append("age").Select(word => new Candidate(word, null)));
            scope.Report(BindingDiagnostics.UnknownFunction, target.Span, name, Suggestions.Hint(name, candidates));
        }

        return null;
    }

    /// <summary>What is written here for a function that other languages have: a word, or a member of its argument; or null.</summary>
    private string? FunctionElsewhere(CallExpressionSyntax call, string name) => call.Arguments.Arguments.Count switch
    {
        0 => ReservedNames.IsValue(name) && name != "missing" ? name : OtherValues.Meant(name),
        1 when name is "size" or "len" or "number" && Silently(call.Arguments.Arguments[0])?.IsList == true => $"count({call.Arguments.Arguments[0].Excerpt()})",
        1 when Silently(call.Arguments.Arguments[0]) is { } argument => argument.IsList && name == "length" ? $"count({call.Arguments.Arguments[0].Excerpt()})"
            : HasMember(argument, name) ? $"{call.Arguments.Arguments[0].Excerpt()}.{name}"
            : null,
        _ => null,
    };

    private bool HasMember(Bound target, string name) =>
        DerivedMembers.Find(target.Type, name) is { Parameter: null } || Unit.FieldOf(target.Type.Element(), name) is not null;

    /// <summary>Binds something only to know what it is.</summary>
    private Bound? Silently(ExpressionSyntax syntax) => new ExpressionBinder(scope with { Sink = new DiagnosticSink() }).Bind(syntax);

    private FactExpression? BindFact(FactDefinition fact, CallExpressionSyntax syntax) =>
        BindArguments(syntax, fact.Name, [.. fact.Parameters]) is { } arguments
            ? new FactExpression(fact.Name, arguments, fact.Type, syntax.Span)
            : null;

    private ConversionExpression? BindConversion(SimpleType type, CallExpressionSyntax syntax) =>
        BindArguments(syntax, type.ToString(), [SimpleTypes.Text]) is { } operand
            ? new ConversionExpression(operand[0], type, syntax.Span)
            : null;

    private DerivedExpression? BindMemberCall(MemberExpressionSyntax member, CallExpressionSyntax syntax)
    {
        if (Bind(member.Target) is not { } target || member.Name.NameOrNull() is not { } name)
        {
            return null;
        }

        if (DerivedMembers.Find(target.Type, name) is not { Parameter: { } parameter } found)
        {
            if (HasMember(target, name))
            {
                scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(SpanOf(member.Name, syntax.Arguments), name + syntax.Arguments.Excerpt(), name));
                return null;
            }

            if (CountElsewhere(target, member, name) is { } count)
            {
                scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(syntax.Span, syntax.Excerpt(), count));
                return null;
            }

            scope.Report(
                BindingDiagnostics.UnknownFunction,
                member.Name.Span,
                name,
                Suggestions.Hint(name, Candidate.Derived(target.Type).Where(candidate => candidate.Name == "serves")));
            return null;
        }

        return BindArguments(syntax, name, [parameter]) is { } arguments && target is Bound.One { Value: var value }
            ? new DerivedExpression(value, name, arguments[0], found.Type, syntax.Span)
            : null;
    }

    private static SourceSpan SpanOf(SyntaxToken first, SyntaxNode last) =>
        first.Source.GetSpan(first.Start, last.Span.Start + last.Span.Length - first.Start);

    /// <summary>How the elements of a list are counted, where a member of it was to tell; or null.</summary>
    private static string? CountElsewhere(Bound target, MemberExpressionSyntax syntax, string name) =>
        target.IsList && name is "count" or "size" or "length" ? $"count({syntax.Target.Excerpt()})" : null;

    private EquatableArray<Expression>? BindArguments(CallExpressionSyntax syntax, string name, IReadOnlyList<RuleType> parameters) =>
        BindArguments(syntax.Arguments, syntax.Span, name, parameters);

    /// <summary>The arguments, each of its parameter's type, or null. No parameter is a list's.</summary>
    internal EquatableArray<Expression>? BindArguments(
        ArgumentListSyntax? syntax, SourceSpan span, string name, IReadOnlyList<RuleType> parameters) =>
        BindArguments(syntax, span, name, parameters, BindValue);

    private EquatableArray<T>? BindArguments<T>(
        ArgumentListSyntax? syntax, SourceSpan span, string name, IReadOnlyList<RuleType> parameters, Func<ExpressionSyntax, RuleType, T?> bind)
        where T : class
    {
        int count = syntax?.Arguments.Count ?? 0;
        if (count != parameters.Count)
        {
            scope.Report(BindingDiagnostics.WrongArgumentCount, span, name, Counted(parameters.Count), Counted(count));
            return null;
        }

        T?[] arguments = [.. parameters.Select((parameter, index) => bind(syntax!.Arguments[index], parameter))];
        return arguments.Contains(null) ? null : arguments.OfType<T>().ToEquatableArray();
    }

    private static string Counted(int count) => count.ToString(CultureInfo.InvariantCulture);
}
