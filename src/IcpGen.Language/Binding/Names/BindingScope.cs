using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>What an expression is bound in.</summary>
/// <param name="Unit">The unit's names.</param>
/// <param name="Sink">Where mistakes go.</param>
/// <param name="Locals">Names for elements and arguments, or null for none.</param>
/// <param name="Names">The rule's variables.</param>
/// <param name="Depth">How many definitions deep this is.</param>
internal sealed record BindingScope(UnitSymbols Unit, DiagnosticSink Sink, Locals? Locals, VariableNames Names, int Depth)
{
    internal static BindingScope Of(UnitSymbols unit, DiagnosticSink sink) => new(unit, sink, null, new VariableNames(), 0);

    internal void Report(RuleDiagnosticDescriptor descriptor, SourceSpan span, params Localized[] arguments) =>
        Sink.Report(descriptor, span, arguments);
}
