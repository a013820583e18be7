using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes what a rule's statements demand.</summary>
internal sealed class StatementEmitter(
    ProvinceMethods methods, Rule rule, string name, ExpressionEmitter expressions, LineMap lines, CodeWriter writer)
{
    private readonly MessageEmitter _messages = new(rule, expressions);
    private readonly Dictionary<object, string> _constants = [];

    internal void Emit(Statement statement, Scope scope, string applies)
    {
        switch (statement)
        {
            case RequireStatement require:
                Require(require, scope, applies);
                break;
            case SubmitStatement submit:
                Submit(submit, scope, applies);
                break;
            case StepStatement step:
                Step(step, scope, applies);
                break;
            case NoticeStatement notice:
                writer.Line($"run.Notice({applies}, {Text(notice)});");
                break;
        }
    }

    private void Require(RequireStatement require, Scope scope, string applies)
    {
        (string call, string severity) = require.Advisory ? ("Advise", "Warning") : ("Require", "Error");
        string kind = require.IsPresence ? "Missing" : "Breach";
        string at = require.At.Start is { } start ? scope[start].Path : "at";
        string condition = expressions.Condition(require.Condition, scope);
        lines.Map(writer, require.Span, () => writer.Line($"if (run.{call}({applies}, {condition}))"));
        Tell(
            $"run.Tell({Names.Runtime}FindingSeverity.{severity}, {at}, {Names.Literal(require.At.Text)}, {Names.Runtime}FindingKind.{kind}",
            scope);
    }

    private void Submit(SubmitStatement submit, Scope scope, string applies)
    {
        if (submit.Per is not { } per)
        {
            Submit(submit.Demand, submit.Span, scope, applies);
            return;
        }

        new SequenceEmitter(methods).Walk(
            writer,
            scope,
            per.Sequence,
            per.Variable.Name,
            slot =>
            {
                scope.Add(per.Variable, slot);
                Submit(submit.Demand, submit.Span, scope, applies);
            },
            need =>
            {
                writer.Line($"run.Unlisted({applies}, {need}, false, true, false);");
                Perhaps(submit, scope);
            });
    }

    private void Submit(DocumentDemand demand, SourceSpan span, Scope scope, string applies)
    {
        string documents = Documents(demand);
        string about = demand.Alternatives.Select(one => one.About).FirstOrDefault(one => one is not null) is { } subject
            ? $"at is null ? null : {_messages.About(subject, scope, methods.Vocabulary)}"
            : "null";
        string aboutName = scope.Names.Fresh("about");
        writer.Line($"string? {aboutName} = {about};");
        string provided = expressions.Provided(demand, scope);
        lines.Map(writer, span, () => writer.Line($"if (run.Submit({applies}, {provided}, {documents}, {aboutName}))"));
        Tell($"run.TellDocument({Names.Literal(methods.Materials!.List.Name)}, {documents}, {aboutName}", scope);
    }

    private void Step(StepStatement step, Scope scope, string applies)
    {
        ProcedureDefinition procedure = methods.Vocabulary.Procedures.First(candidate => candidate.Name == step.Procedure);
        string label = Procedure(procedure);
        string done = expressions.Done(step.Procedure, step.Span, scope);
        lines.Map(writer, step.Span, () => writer.Line($"if (run.Step({applies}, {done}, {label}))"));
        Tell($"run.TellProcedure({Names.Literal(methods.Vocabulary.ProceduresList()!.Name)}, {label}", scope);
    }

    /// <summary>Writes what may be due where the elements it depends on are not known.</summary>
    internal void Perhaps(Statement statement, Scope scope)
    {
        switch (statement)
        {
            case SubmitStatement submit:
                writer.Line($"run.Perhaps({Documents(submit.Demand)});");
                break;
            case StepStatement step:
                ProcedureDefinition procedure = methods.Vocabulary.Procedures.First(candidate => candidate.Name == step.Procedure);
                writer.Line($"run.Perhaps({Procedure(procedure)}, {expressions.Done(step.Procedure, step.Span, scope)});");
                break;
            case NoticeStatement notice:
                writer.Line($"run.Perhaps({Text(notice)});");
                break;
        }
    }

    private string Text(NoticeStatement notice)
    {
        if (!_constants.TryGetValue(notice, out string? text))
        {
            text = Constant(Names.Runtime + "Localized", "Notice", MetadataEmitter.Localized(notice.Text));
            _constants.Add(notice, text);
        }

        return text;
    }

    // One constant for each document, procedure or notice, however often the statement is written out.
    private string Documents(DocumentDemand demand)
    {
        if (!_constants.TryGetValue(demand, out string? documents))
        {
            documents = methods.Name(name, "Documents");
            methods.Fields.Add(MetadataEmitter.Documents(documents, demand, methods.Vocabulary));
            _constants.Add(demand, documents);
        }

        return documents;
    }

    private string Procedure(ProcedureDefinition procedure)
    {
        if (!_constants.TryGetValue(procedure, out string? label))
        {
            label = Constant(Names.Runtime + "Localized", "Procedure", MetadataEmitter.Localized(procedure.Label));
            _constants.Add(procedure, label);
        }

        return label;
    }

    // The block of the `if` that was just written.
    private void Tell(string call, Scope scope) =>
        writer.OpenBlock().Line(call + _messages.Arguments(scope) + ");").Close().Line();

    private string Constant(string type, string role, string value)
    {
        string constant = methods.Name(name, role);
        methods.Fields.Add($"private static readonly {type} {constant} = {value};");
        return constant;
    }
}
