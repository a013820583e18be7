using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Brings sequences into the core.</summary>
internal static class SequenceLowering
{
    internal static CoreSequence Lower(Sequence sequence) => new(sequence.Element, sequence.Sources.Select(Lower).ToEquatableArray());

    internal static CoreLoop Loop(EachClause each) => Loop(each.Variable, each.Sequence);

    internal static CoreLoop Loop(Variable variable, Sequence sequence) => new(variable, Lower(sequence));

    private static CoreSource Lower(SequenceSource source) =>
        new(source.Path, source.Derived is { } member ? DeriveFunction.Named(ElementOf(source.Path), member) : null, source.Type);

    private static RuleType ElementOf(FieldPath path)
    {
        RuleType type = path.Fields.Count > 0 ? path.Fields[path.Fields.Count - 1].Type : path.Start!.Type;
        return type is ListType list ? list.Element : type;
    }
}
