using IcpGen.Language.Core;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes what a rule's statements demand of the elements that a method is about.</summary>
/// <param name="frame">What the statements of a rule share.</param>
/// <param name="scope">What the method can see.</param>
/// <param name="applies">The local that says whether the rule applies here.</param>
internal sealed class StatementEmitter(RuleFrame frame, Scope scope, string applies) : ICoreStatementReader<CodeWriter>
{
    private readonly ExpressionEmitter _expressions = frame.Expressions(scope);
    private readonly MessageEmitter _messages = new(frame.Expressions(scope), scope);

    public CodeWriter Demand(CoreDemand demand)
    {
        (string call, string severity) = demand.Advisory ? ("Advise", "Warning") : ("Require", "Error");
        string at = demand.At.Start is { } start ? scope[start].Path : "at";
        string condition = _expressions.Condition(demand.Condition);
        frame.Lines.Map(frame.Writer, demand.Span, () => frame.Writer.Line($"if (run.{call}({applies}, {condition}))"));
        return Tell($"run.Tell({Names.Runtime}FindingSeverity.{severity}, {at}, {Names.Literal(demand.At.Text)}, {Kind(demand)}");
    }

    // Of a text that was left blank, what is wrong is that it is not there.
    private string Kind(CoreDemand demand) => demand.IsPresence ? $"{Names.Runtime}FindingKind.Missing"
        : demand.Text is { } text ? $"{TypeNames.Given}.Breach({_expressions.Value(text)})"
        : $"{Names.Runtime}FindingKind.Breach";

    public CodeWriter Due(CoreDue due)
    {
        if (due.Per is not { } per)
        {
            return DueOnce(due);
        }

        new SequenceEmitter(frame.Methods).Walk(
            frame.Writer,
            scope,
            per,
            () => DueOnce(due),
            need =>
            {
                frame.Writer.Line($"run.Unlisted({applies}, {need}, false, true, false);");
                new DoubtEmitter(frame, scope).Due(due);
            });
        return frame.Writer;
    }

    public CodeWriter Step(CoreStep step)
    {
        string label = frame.Constants.Procedure(step);
        string done = _expressions.Condition(step.Done);
        frame.Lines.Map(frame.Writer, step.Span, () => frame.Writer.Line($"if (run.Step({applies}, {done}, {label}))"));
        return Tell($"run.TellProcedure({Names.Literal(frame.ProceduresList)}, {label}");
    }

    public CodeWriter Notice(CoreNotice notice) => frame.Writer.Line($"run.Notice({applies}, {frame.Constants.Text(notice)});");

    private CodeWriter DueOnce(CoreDue due)
    {
        string documents = frame.Constants.Documents(due);
        string about = due.About is null ? "null" : $"at is null ? null : {_messages.About(due.About)}";
        string aboutName = scope.Names.Fresh("about");
        frame.Writer.Line($"string? {aboutName} = {about};");
        string supplied = _expressions.Condition(due.Supplied);
        frame.Lines.Map(frame.Writer, due.Span, () => frame.Writer.Line($"if (run.Submit({applies}, {supplied}, {documents}, {aboutName}))"));
        return Tell($"run.TellDocument({Names.Literal(frame.MaterialsList)}, {documents}, {aboutName}");
    }

    // The block of the `if` that was just written.
    private CodeWriter Tell(string call) =>
        frame.Writer.OpenBlock().Line(call + _messages.Arguments(frame.Rule.Shown) + ");").Close().Line();
}
