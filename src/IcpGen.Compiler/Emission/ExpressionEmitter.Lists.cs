using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

internal sealed partial class ExpressionEmitter
{
    private string Quantifier(QuantifierExpression quantifier, Scope scope)
    {
        string name = methods.Name(rule, quantifier.IsEvery ? "Every" : "Any");
        (Scope inner, string parameters, string arguments) = scope.Helper(methods.Rules, [.. quantifier.FreeVariables()]);
        string result = inner.Names.Fresh(quantifier.IsEvery ? "all" : "found");
        (string start, string combine, string decided) = quantifier.IsEvery ? ("True", "&=", "IsFalse") : ("False", "|=", "IsTrue");
        CodeWriter writer = new();
        writer.Open($"private static {TypeNames.Truth} {name}({methods.Parameters}{parameters})");
        writer.Line($"{TypeNames.Truth} {result} = {TypeNames.Truth}.{start};");
        new SequenceEmitter(methods).Walk(
            writer,
            inner,
            quantifier.Sequence,
            quantifier.Variable.Name,
            slot =>
            {
                inner.Add(quantifier.Variable, slot);
                writer.Line($"{result} {combine} {Condition(quantifier.Body, inner)};");
                writer.Open($"if ({result}.{decided})").Line($"return {result};").Close();
            },
            need => writer.Line($"{result} {combine} {need};"));
        writer.Line().Line($"return {result};").Close();
        methods.Pending.Add(writer.ToString());
        return $"{name}({arguments})";
    }

    private string Count(CountExpression count, Scope scope)
    {
        string name = methods.Name(rule, "Count");
        (Scope inner, string parameters, string arguments) = scope.Helper(methods.Rules, [.. count.FreeVariables()]);
        string counter = inner.Names.Fresh("counter");
        bool asRecords = count.Sequence.Element is RecordType;
        string element = asRecords ? "bool" : TypeNames.Of(count.Sequence.Element);
        Variable item = new("counted", count.Sequence.Element);
        CodeWriter writer = new();
        writer.Open($"private static {Names.Generated}Known<long> {name}({methods.Parameters}{parameters})");
        writer.Line($"{Names.Generated}Counter<{element}> {counter} = new {Names.Generated}Counter<{element}>();");
        new SequenceEmitter(methods).Walk(
            writer,
            inner,
            count.Sequence,
            item.Name,
            slot =>
            {
                inner.Add(item, slot);
                string value = Value(new PathExpression(new(item, default), item.Type, count.Span), inner);
                writer.Line(count.Distinct && !asRecords ? $"{counter}.AddDistinct({value});" : $"{counter}.Add();");
            },
            need => writer.Line($"{counter}.Lose({need});"));
        writer.Line().Line($"return {counter}.Total();").Close();
        methods.Pending.Add(writer.ToString());
        return $"{name}({arguments})";
    }
}
