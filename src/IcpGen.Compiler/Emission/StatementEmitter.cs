using System;
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

    private string Text(NoticeStatement notice) => Once(notice, () => Localized("Notice", notice.Text));

    private string Procedure(ProcedureDefinition procedure) => Once(procedure, () => Localized("Procedure", procedure.Label));

    private string Documents(DocumentDemand demand) => Once(demand, () =>
    {
        string documents = methods.Name(name, "Documents");
        methods.Fields.Add(MetadataEmitter.Documents(documents, demand, rule, methods.Vocabulary));
        return documents;
    });

    // One constant for each document, procedure or notice, however often the statement is written out.
    private string Once(object thing, Func<string> make)
    {
        if (!_constants.TryGetValue(thing, out string? constant))
        {
            constant = make();
            _constants.Add(thing, constant);
        }

        return constant;
    }

    // The block of the `if` that was just written.
    private void Tell(string call, Scope scope) =>
        writer.OpenBlock().Line(call + _messages.Arguments(scope) + ");").Close().Line();

    private string Localized(string role, Label label)
    {
        string constant = methods.Name(name, role);
        methods.Fields.Add($"private static readonly {Names.Runtime}Localized {constant} = {MetadataEmitter.Localized(label)};");
        return constant;
    }
}
