using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Tests.Lowering;

/// <summary>Writes core expressions and statements so that a test can show them.</summary>
internal sealed class CoreText : ICoreReader<string>, ICoreFunctionReader<string>, ICoreStatementReader<string>
{
    private static readonly CoreText Instance = new();

    internal static string Of(CoreExpression expression) => expression.Accept(Instance);

    internal static string Of(CoreStatement statement) => statement.Accept(Instance);

    public string Constant(CoreConstant constant) => (constant.Value switch
    {
        TextConstant text => $"\"{text.Value}\"",
        NumberConstant number => $"{number.Value}",
        FlagConstant flag => flag.Value ? "true" : "false",
        DateConstant date => $"{date.Value:yyyy-MM-dd}",
        MemberConstant member => member.Member,
        _ => throw new InvalidOperationException(constant.ToString()),
    }) + (constant.Type is SimpleType { Kind: SimpleKind.DomainName } ? ":DomainName" : "");

    public string Read(CoreRead read) => read.Path.ToString();

    public string Call(CoreCall call) => $"{call.Function.Accept(this)}({string.Join(", ", call.Arguments.Select(Of))})";

    public string Derive(DeriveFunction derive) => $"{derive.Of}.{derive.Member}";

    public string Convert(ConvertFunction convert) => char.ToLowerInvariant(convert.To.ToString()[0]) + convert.To.ToString()[1..];

    public string Move(MoveFunction move) => $"{(move.Amount < 0 ? "" : "+")}{move.Amount} {move.Unit}";

    public string Join(JoinFunction join) => "join";

    public string Age(AgeFunction age) => "age";

    public string Fact(CoreFact fact) => $"ask {fact.Fact}({string.Join(", ", fact.Arguments.Select(Of))})";

    public string Today(CoreToday today) => "today";

    public string Count(CoreCount count) => $"count{(count.Distinct ? " distinct" : "")} {Of(count.Sequence)}";

    public string Compare(CoreCompare compare) => $"{compare.Operator}({Of(compare.Left)}, {Of(compare.Right)})";

    public string SameRecord(CoreSameRecord same) =>
        $"same {same.Record.Name}({Of(same.Left)}, {Of(same.Right)}; apart by {(same.Alike is { } alike ? Of(alike) : "nothing")}; known by {string.Join(", ", same.Identified.Select(Of))})";

    public string Among(CoreAmong among) => $"{Of(among.Value)} among [{string.Join(", ", among.Choices.Select(Of))}]";

    public string TextTest(CoreTextTest test) => $"{test.Test}({Of(test.Target)}, {Of(test.Part)})";

    public string Present(CorePresent present) => $"present {Of(present.Field)}";

    public string Not(CoreNot not) => $"not {Of(not.Operand)}";

    public string Logic(CoreLogic logic) => $"{(logic.IsAnd ? "all" : "any")} of [{string.Join("; ", logic.Operands.Select(Of))}]";

    public string Quantify(CoreQuantify quantify) => $"{(quantify.IsEvery ? "every" : "any")} {Of(quantify.Loop)}: {Of(quantify.Body)}";

    public string Supplied(CoreSupplied supplied) =>
        $"at least {supplied.Wanted}{(supplied.Copies is { } copies ? $" by {Of(copies)}" : "")} of {Of(supplied.Materials)}: {Of(supplied.Match)}";

    public string Demand(CoreDemand demand) => $"{(demand.Advisory ? "should" : "must")} {Of(demand.Condition)} at {demand.At}";

    public string Due(CoreDue due) =>
        $"due{(due.Per is { } per ? $" for {Of(per)}" : "")}{(due.About is { } about ? $" about {Of(about)}" : "")}: {Of(due.Supplied)}";

    public string Step(CoreStep step) => $"step {step.Procedure}: {Of(step.Done)}";

    public string Notice(CoreNotice notice) => $"notice {notice.Text.Zh}";

    internal static string Of(CoreLoop loop) => $"{loop.Variable.Name} in {Of(loop.Sequence)}";

    private static string Of(CoreSequence sequence) =>
        string.Join(" + ", sequence.Sources.Select(source => source.Path + (source.Derived is { } derived ? "." + derived.Member : "")));
}
