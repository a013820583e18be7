using IcpGen.Compiler.Mapping;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes conditions and values of one rule, splitting loops into helper methods.</summary>
/// <param name="methods">The validator's shared parts.</param>
/// <param name="rule">The rule's method name, which helpers' names begin with.</param>
internal sealed partial class ExpressionEmitter(ProvinceMethods methods, string rule)
{
    private readonly ReadEmitter _read = new(methods);

    /// <summary>A condition, as a C# expression of type <c>Truth</c>.</summary>
    internal string Condition(Expression expression, Scope scope) =>
        expression switch
        {
            LiteralExpression { Value: FlagConstant { Value: var flag } } => $"{TypeNames.Truth}.{(flag ? "True" : "False")}",
            LogicExpression logic => Logic(logic, scope),
            NotExpression not => $"!({Condition(not.Operand, scope)})",
            CompareExpression compare => Compare(compare, scope),
            OneOfExpression oneOf => OneOf(oneOf, scope),
            PartTestExpression test => $"{Text(test.Target, scope)}.{test.Test}({Text(test.Part, scope)})",
            TextTestExpression test => $"{Text(test.Target, scope)}.{test.Test}({Names.Literal(test.Pattern)})",
            PresenceExpression { Present: true } presence => _read.Presence(presence.Field, scope),
            PresenceExpression presence => $"!{_read.Presence(presence.Field, scope)}",
            QuantifierExpression quantifier => Quantifier(quantifier, scope),
            InListExpression inList => Quantifier(Desugar.In(inList), scope),
            IncludesAllExpression includes => Quantifier(Desugar.IncludesAll(includes), scope),
            SameListExpression same => Condition(Desugar.Same(same), scope),
            ProvidedExpression provided => Provided(provided.Demand, scope),
            _ => $"{Value(expression, scope)}.IsTrue()",
        };

    /// <summary>A value, as a C# expression of type <c>Known&lt;T&gt;</c> or of the <c>T</c> that becomes one.</summary>
    internal string Value(Expression expression, Scope scope) =>
        expression switch
        {
            LiteralExpression literal => Literals.Of(literal.Value),
            PathExpression path => _read.Read(path, scope),
            DerivedExpression derived => Derived(derived, scope),
            ConversionExpression conversion => Convert(conversion, scope),
            CountExpression count => Count(count, scope),
            FactExpression fact => Fact(fact, scope),
            TodayExpression => "today",
            DateOffsetExpression offset =>
                $"{Names.Generated}Dates.Plus{offset.Unit}({Value(offset.Date, scope)}, {Literals.Number(offset.Amount)})",
            AgeExpression age => $"{Names.Generated}Dates.AgeOn({Value(age.Date, scope)}, today)",
            _ => $"({Condition(expression, scope)}).AsFlag()",
        };

    /// <summary>Where the model has a field, or null where it lacks it.</summary>
    internal Access? Find(PathExpression path, Scope scope) => _read.Access(path.Path, scope);

    /// <summary>Where a value stands: the path expression and the field from there.</summary>
    internal static (string At, string Field) Place(Expression expression, Scope scope) =>
        expression switch
        {
            PathExpression path => Place(path, scope),
            DerivedExpression derived => Place(derived.Target, scope),
            ConversionExpression conversion => Place(conversion.Operand, scope),
            AgeExpression age => Place(age.Date, scope),
            DateOffsetExpression offset => Place(offset.Date, scope),
            _ => ("at", string.Empty),
        };

    private static (string At, string Field) Place(PathExpression path, Scope scope)
    {
        (_, string at, string field) = ReadEmitter.Locate(path.Path, scope);
        return (at, field);
    }

    /// <summary>A value as a known text.</summary>
    private string Text(Expression expression, Scope scope)
    {
        string value = Value(expression, scope);
        return expression is LiteralExpression ? $"({TypeNames.Known(expression.Type)}){value}"
            : TypeNames.IsDomain(expression.Type) ? $"{value}.AsText()"
            : value;
    }

    private string Logic(LogicExpression logic, Scope scope)
    {
        string sign = logic.IsAnd ? " && " : " || ";
        System.Collections.Generic.List<string> operands = [];
        foreach (Expression operand in logic.Operands)
        {
            string condition = Condition(operand, scope);
            operands.Add(operand is LogicExpression ? $"({condition})" : condition);
        }

        return string.Join(sign, operands);
    }

    private string Derived(DerivedExpression derived, Scope scope)
    {
        (string at, string field) = Place(derived.Target, scope);
        string? argument = derived.Argument is null ? null : Text(derived.Argument, scope);
        return DerivedMembers.Call(derived.Target.Type, derived.Member, Value(derived.Target, scope), argument, at, field);
    }

    private string Convert(ConversionExpression conversion, Scope scope) =>
        (TypeNames.IsDomain(conversion.Operand.Type), TypeNames.IsDomain(conversion.Type)) switch
        {
            (true, false) => $"{Value(conversion.Operand, scope)}.AsText()",
            (false, true) => $"{Text(conversion.Operand, scope)}.AsDomainName()",
            _ => Value(conversion.Operand, scope),
        };

    private string Fact(FactExpression fact, Scope scope)
    {
        (string at, string field) = fact.Arguments.Count == 0 ? ("at", string.Empty) : Place(fact.Arguments[0], scope);
        System.Collections.Generic.List<string> arguments = ["facts"];
        foreach (Expression argument in fact.Arguments)
        {
            arguments.Add(Value(argument, scope));
        }

        return $"Terms.{Names.Pascal(fact.Fact)}({string.Join(", ", arguments)}, {at}, {Names.Literal(field)})";
    }
}
