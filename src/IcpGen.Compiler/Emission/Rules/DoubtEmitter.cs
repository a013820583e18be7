using IcpGen.Language.Core;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes what may be due where the elements that it depends on are not known.</summary>
/// <param name="frame">What the statements of a rule share.</param>
/// <param name="scope">What the method can see; the elements are not in it.</param>
internal sealed class DoubtEmitter(RuleFrame frame, Scope scope) : ICoreStatementReader<CodeWriter>
{
    // A condition that cannot be asked is told with the rule as a whole.
    public CodeWriter Demand(CoreDemand demand) => frame.Writer;

    public CodeWriter Due(CoreDue due) => frame.Writer.Line($"run.Perhaps({frame.Constants.Documents(due)});");

    public CodeWriter Step(CoreStep step) =>
        frame.Writer.Line($"run.Perhaps({frame.Constants.Procedure(step)}, {frame.Expressions(scope).Condition(step.Done)});");

    public CodeWriter Notice(CoreNotice notice) => frame.Writer.Line($"run.Perhaps({frame.Constants.Text(notice)});");
}
