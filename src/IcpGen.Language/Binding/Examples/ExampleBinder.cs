using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds examples: what is in the filing, which facts are known, and what must come of it.</summary>
/// <param name="scope">The rule's surroundings; of local names, only arguments are values.</param>
/// <param name="parameters">The parameters of a definition that is bound on its own; none elsewhere.</param>
internal sealed class ExampleBinder(BindingScope scope, IReadOnlyList<Variable> parameters)
{
    private static readonly DateTime DefaultToday = new(2026, 1, 1);

    internal Example? Bind(ExampleStatementSyntax syntax)
    {
        if (scope.Unit.Root is not { } root || syntax.Outcome.NameOrNull() is not { } outcome)
        {
            return null;
        }

        int errors = scope.Sink.ErrorCount;
        DateTime today = syntax.Date?.Value ?? DefaultToday;
        ValueBinder values = new(scope, new ConstantReader(today, scope.Unit, parameters));
        RecordType type = new(root.Name);
        Value? filing = values.BindRecord(syntax.Filing, type, isFiling: true);
        FactValue[] facts = [.. syntax.Filing.Entries.OfType<FactEntrySyntax>().Select(values.BindFact).OfType<FactValue>()];
        CheckPlace(syntax.At, type);
        return scope.Sink.ErrorCount > errors || filing is not RecordValue record
            ? null
            : new Example(Outcome(outcome), syntax.Title?.Value, today, syntax.At?.Value, record, facts.ToEquatableArray(), syntax.Span);
    }

    private static ExampleOutcome Outcome(string word) => word switch
    {
        "passes" => ExampleOutcome.Passes,
        "fails" => ExampleOutcome.Fails,
        "skipped" => ExampleOutcome.Skipped,
        _ => ExampleOutcome.Undetermined,
    };

    private void CheckPlace(StringSyntax? at, RuleType root)
    {
        if (at is { IsMissing: false } && !IsPlace(at.Value, root, out Localized hint))
        {
            scope.Report(BindingDiagnostics.BadPlace, at.Span, at.Value, hint);
        }
    }

    /// <summary>Whether the path leads to a field, with an index for each list on the way, or may do so but for a mistake elsewhere.</summary>
    private bool IsPlace(string path, RuleType type, out Localized hint)
    {
        hint = "";
        foreach (string step in path.Split('.'))
        {
            int bracket = step.IndexOf('[');
            string name = bracket < 0 ? step : step.Substring(0, bracket);
            FieldDefinition? field = scope.Unit.FieldOf(type, name);
            if (field is null && scope.Unit.IsFaultyField(type.ToString(), name))
            {
                scope.Sink.Fail();
                return true;
            }

            if (field is null)
            {
                hint = Suggestions.Hint(name, Candidate.Fields(scope.Unit.RecordOf(type)));
            }

            if (field is null || (bracket >= 0 && !(field.Type is ListType && IsIndex(step, bracket))))
            {
                return false;
            }

            type = bracket < 0 ? field.Type : field.Type.Element();
        }

        return true;
    }

    private static bool IsIndex(string step, int bracket) =>
        step[step.Length - 1] == ']' && LiteralValues.Number(step.Substring(bracket + 1, step.Length - bracket - 2)) is not null;
}
