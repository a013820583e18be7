using System.Linq;
using IcpGen.Language.Core;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes calls of the runtime's functions.</summary>
/// <param name="expressions">Writes the arguments.</param>
/// <param name="call">The call.</param>
/// <param name="place">Where the first argument stands, for what is malformed.</param>
internal sealed class FunctionEmitter(ExpressionEmitter expressions, CoreCall call, (string At, string Field) place) : ICoreFunctionReader<string>
{
    private CoreExpression First => call.Arguments[0];

    public string Derive(DeriveFunction derive) => DerivedMembers.Call(
        derive.Of, derive.Member, expressions.Value(First), call.Arguments.Count > 1 ? expressions.Known(call.Arguments[1]) : null, place.At, place.Field);

    public string Convert(ConvertFunction convert) => $"{expressions.Known(First)}.As{convert.To}()";

    public string Join(JoinFunction join) =>
        $"{Names.Generated}Texts.Joined([{string.Join(", ", join.Between.Select(Names.Literal))}], {string.Join(", ", call.Arguments.Select(expressions.Known))})";

    public string Move(MoveFunction move) =>
        $"{Names.Generated}Dates.Plus{move.Unit}({expressions.Value(First)}, {Literals.Number(move.Amount)})";

    public string Age(AgeFunction age) => $"{Names.Generated}Dates.AgeOn({expressions.Value(First)}, today)";
}
