using System;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

internal sealed partial class ExpressionEmitter
{
    public Code Quantify(CoreQuantify quantify)
    {
        (string start, string combine, string decided) = quantify.IsEvery ? ("True", "&=", "IsFalse") : ("False", "|=", "IsTrue");
        return Code.Asked(Helper(quantify.IsEvery ? "Every" : "Any", quantify, TypeNames.Truth, (writer, inner) =>
        {
            string result = inner.Names.Fresh(quantify.IsEvery ? "all" : "found");
            writer.Line($"{TypeNames.Truth} {result} = {TypeNames.Truth}.{start};");
            Walk(writer, inner, quantify.Loop, element =>
            {
                writer.Line($"{result} {combine} {element.Condition(quantify.Body)};");
                writer.Open($"if ({result}.{decided})").Line($"return {result};").Close();
            }, need => writer.Line($"{result} {combine} {need};"));
            return result;
        }));
    }

    public Code Count(CoreCount count)
    {
        bool asRecords = count.Sequence.Element is RecordType;
        string type = $"{Names.Generated}Counter<{(asRecords ? "bool" : TypeNames.Of(count.Sequence.Element))}>";
        CoreLoop loop = new(new Variable("counted", count.Sequence.Element), count.Sequence);
        return Code.Read(Helper("Count", count, $"{Names.Generated}Known<long>", (writer, inner) =>
        {
            string counter = inner.Names.Fresh("counter");
            writer.Line($"{type} {counter} = new {type}();");
            Walk(writer, inner, loop, element =>
            {
                CoreRead read = new(new FieldPath(loop.Variable, default), loop.Variable.Type);
                string? isOne = element.IsOne(read);
                writer.Line(count.Distinct && !asRecords
                    ? $"{counter}.AddDistinct({element.Value(read)}{(isOne is null ? string.Empty : ", " + isOne)});"
                    : $"{counter}.Add({isOne});");
            }, need => writer.Line($"{counter}.Lose({need});"));
            return $"{counter}.Total()";
        }));
    }

    public Code Supplied(CoreSupplied supplied) => Code.Asked(Helper("Has" + Names.Pascal(supplied.Document), supplied, TypeNames.Truth, (writer, inner) =>
    {
        string tally = inner.Names.Fresh("tally");
        writer.Line($"{Names.Generated}MaterialTally {tally} = new {Names.Generated}MaterialTally({Literals.Number(supplied.Wanted)});");
        Walk(writer, inner, supplied.Materials, material =>
        {
            string match = material.Condition(supplied.Match);
            string copies = supplied.Copies is { } column ? ", " + material.Value(column) : string.Empty;
            writer.Line($"{tally}.Add({match}{copies});");
        }, need => writer.Line($"return {need};"));
        return $"{tally}.IsEnough";
    }));

    private string? IsOne(CoreRead element) => _read.IsOne(element, scope);

    /// <summary>Writes a method that takes the elements which an expression needs, and gives the call.</summary>
    /// <param name="role">What the method does, for its name.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="type">What it gives back.</param>
    /// <param name="write">Writes its body, and gives what it returns in the end.</param>
    private string Helper(string role, CoreExpression expression, string type, Func<CodeWriter, Scope, string> write)
    {
        string name = methods.Name(rule, role);
        (Scope inner, string parameters, string arguments) = scope.Helper(methods.Rules, expression.FreeVariables());
        CodeWriter writer = new();
        writer.Open($"private static {type} {name}({methods.Parameters}{parameters})");
        string result = write(writer, inner);
        writer.Line().Line($"return {result};").Close();
        methods.Pending.Add(writer.ToString());
        return $"{name}({arguments})";
    }

    private void Walk(CodeWriter writer, Scope inner, CoreLoop loop, Action<ExpressionEmitter> body, Action<string> missing) =>
        new SequenceEmitter(methods).Walk(writer, inner, loop, () => body(new ExpressionEmitter(methods, rule, inner)), missing);
}
