using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

internal sealed partial class ExpressionEmitter
{
    // A literal on the left is made a Known, so that C# compares it as one even to another literal.
    public Code Compare(CoreCompare compare) => Code.Asked($"{Known(compare.Left)} {Sign(compare.Operator)} {Value(compare.Right)}");

    public Code Among(CoreAmong among)
    {
        string type = TypeNames.Of(among.Value.Type);
        string choices = string.Join(", ", among.Choices.Select(Value));
        return Code.Asked($"{Known(among.Value)}.In({methods.Choices(type, choices)})");
    }

    public Code SameRecord(CoreSameRecord same)
    {
        string alike = same.Alike is { } apart ? Condition(apart) : $"{TypeNames.Truth}.True";
        string renumbered = same.Renumbered is { } other ? Condition(other) : $"{TypeNames.Truth}.False";
        string identified = same.Identified.Count == 0
            ? $"{TypeNames.Truth}.False"
            : same.Identified.Select(Condition).Aggregate((one, other) => $"{Names.Generated}KnownConditions.Both({one}, {other})");
        return Code.Asked(
            $"{Names.Generated}KnownConditions.Same({alike}, {identified}, {renumbered}, {Hanger(same.Left, same.Record)}, {Hanger(same.Right, same.Record)})");
    }

    // The path of a record, and the fields that identify it from there.
    private string Hanger(CoreRead read, RecordDefinition record)
    {
        (string at, string field) = PlaceOf(read);
        string path = field.Length == 0 ? at : $"{at}?.Child({Names.Literal(field)})";
        return $"{path}, Terms.{record.Name}Identity";
    }

    private static string Sign(CompareOperator compare) =>
        compare switch
        {
            CompareOperator.Equal => "==",
            CompareOperator.NotEqual => "!=",
            CompareOperator.Less => "<",
            CompareOperator.LessOrEqual => "<=",
            CompareOperator.Greater => ">",
            _ => ">=",
        };
}
