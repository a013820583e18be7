using System.Linq;
using IcpGen.Compiler.Mapping;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes conditions and values of one rule, as one method sees them. Loops become methods of their own.</summary>
/// <param name="methods">The validator's shared parts.</param>
/// <param name="rule">The rule's method name, which helpers' names begin with.</param>
/// <param name="scope">What the method can see.</param>
internal sealed partial class ExpressionEmitter(ValidatorMethods methods, string rule, Scope scope) : ICoreReader<Code>
{
    private readonly ReadEmitter _read = new(methods);

    /// <summary>A condition, as a C# expression of type <c>Truth</c>.</summary>
    internal string Condition(CoreExpression expression) => expression.Accept(this).Condition;

    /// <summary>A value, as a C# expression of type <c>Known&lt;T&gt;</c> or of the <c>T</c> that becomes one.</summary>
    internal string Value(CoreExpression expression) => expression.Accept(this).Value;

    /// <summary>A value, as a C# expression of type <c>Known&lt;T&gt;</c>.</summary>
    internal string Known(CoreExpression expression) => expression is CoreConstant or CoreToday
        ? $"({TypeNames.Known(expression.Type)}){Value(expression)}"
        : Value(expression);

    /// <summary>Where the model has a field, or null where it lacks it.</summary>
    internal Access? Find(CoreRead read) => _read.Access(read.Path, scope);

    public Code Constant(CoreConstant constant) =>
        new($"{TypeNames.Truth}.{(constant.Value is FlagConstant { Value: true } ? "True" : "False")}", Literals.Of(constant.Value, constant.Type));

    public Code Read(CoreRead read) => Code.Read(_read.Read(read, scope));

    public Code Call(CoreCall call) => Code.Read(call.Function.Accept(new FunctionEmitter(this, call, PlaceOf(call))));

    public Code Fact(CoreFact fact)
    {
        (string at, string field) = fact.Arguments.Count == 0 ? ("at", string.Empty) : PlaceOf(fact.Arguments[0]);
        string arguments = string.Join(", ", fact.Arguments.Select(Value).Prepend("facts"));
        return Code.Read($"Terms.{Names.Pascal(fact.Fact)}({arguments}, {at}, {Names.Literal(field)})");
    }

    public Code Today(CoreToday today) => Code.Read("today");

    public Code TextTest(CoreTextTest test) => Code.Asked(
        $"{Known(test.Target)}.{test.Test}({(test.Part is CoreConstant { Value: TextConstant text } ? Names.Literal(text.Value) : Value(test.Part))})");

    public Code Present(CorePresent present) => Code.Asked(_read.Presence(present.Field, scope));

    public Code Not(CoreNot not) => Code.Asked(not.Operand is CorePresent or CoreSameRecord ? $"!{Condition(not.Operand)}" : $"!({Condition(not.Operand)})");

    public Code Logic(CoreLogic logic) => Code.Asked(string.Join(
        logic.IsAnd ? " && " : " || ",
        logic.Operands.Select(operand => operand is CoreLogic ? $"({Condition(operand)})" : Condition(operand))));

    /// <summary>Where a value stands, which is to blame where it is malformed: the path expression and the field from there.</summary>
    private (string At, string Field) PlaceOf(CoreExpression expression) =>
        expression is CoreRead read ? (ReadEmitter.Locate(read.Path, scope).At, read.Path.Text)
        : expression is CoreCall call ? PlaceOf(call.Arguments[0])
        : ("at", string.Empty);
}
