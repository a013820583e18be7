using System.Linq;
using IcpGen.Language.Core;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the method of one rule.</summary>
internal sealed class RuleEmitter(ValidatorMethods methods, CoreRule rule, string name, LineMap lines)
{
    private readonly RuleFrame _frame = new(methods, rule, name, lines);

    private CodeWriter Writer => _frame.Writer;

    /// <summary>The rule's method and its helpers.</summary>
    internal string Emit(bool liftsOthers)
    {
        Writer.Open($"private static void {name}({methods.Rules.Model.Filing} filing, IFacts? facts, ref {Names.Generated}RuleRun run)");
        Scope scope = new(methods.Rules);
        Writer.Line("global::System.DateOnly today = run.Today;").Line($"{TypeNames.Path}? at = run.Filing;");
        if (liftsOthers)
        {
            Writer.Line($"{TypeNames.Truth} applies = {name}Applies(filing, facts, today, at);");
            Writer.Open("if (applies.IsFalse)").Line("return;").Close().Line();
            EmitApplies();
        }
        else
        {
            EmitGuards(Writer, scope, onFalse: "return;");
        }

        Walk(scope, 0, "applies");
        Writer.Close();
        return string.Join("\n", new[] { Writer.ToString() }.Concat(methods.Pending));
    }

    private void EmitApplies()
    {
        CodeWriter writer = new();
        writer.Open($"private static {TypeNames.Truth} {name}Applies({methods.Parameters})");
        EmitGuards(writer, new Scope(methods.Rules), onFalse: "return applies;");
        writer.Line().Line("return applies;").Close();
        methods.Pending.Add(writer.ToString());
    }

    private void EmitGuards(CodeWriter writer, Scope scope, string onFalse)
    {
        if (rule.Guards[0].Count == 0)
        {
            writer.Line($"{TypeNames.Truth} applies = {TypeNames.Truth}.True;");
            return;
        }

        string target = $"{TypeNames.Truth} applies =";
        foreach (CoreGuard guard in rule.Guards[0])
        {
            string line = $"{target} {_frame.Expressions(scope).Condition(guard.Condition)};";
            lines.Map(writer, guard.Span, () => writer.Line(line));
            writer.Open("if (applies.IsFalse)").Line(onFalse).Close().Line();
            target = "applies &=";
        }
    }

    private void Walk(Scope scope, int depth, string applies)
    {
        if (depth == rule.Loops.Count)
        {
            StatementEmitter statements = new(_frame, scope, applies);
            foreach (CoreStatement statement in rule.Statements)
            {
                statement.Accept(statements);
            }

            return;
        }

        new SequenceEmitter(methods).Walk(Writer, scope, rule.Loops[depth], () => Element(scope, depth + 1, applies), need => Unlisted(scope, applies, need));
    }

    private void Element(Scope scope, int depth, string applies)
    {
        if (rule.Guards[depth].Count == 0)
        {
            Walk(scope, depth, applies);
            return;
        }

        string here = scope.Names.Fresh("appliesHere");
        string target = $"{TypeNames.Truth} {here} = {applies} &";
        foreach (CoreGuard guard in rule.Guards[depth])
        {
            string line = $"{target} ({_frame.Expressions(scope).Condition(guard.Condition)});";
            lines.Map(Writer, guard.Span, () => Writer.Line(line));
            target = $"{here} &=";
        }

        Writer.Open($"if (!{here}.IsFalse)");
        Walk(scope, depth, here);
        Writer.Close();
    }

    private void Unlisted(Scope scope, string applies, string need)
    {
        bool form = rule.Statements.Any(statement => statement is CoreDemand { Advisory: false });
        bool file = rule.Statements.Any(statement => statement is CoreDue or CoreStep);
        bool advice = rule.Statements.Any(statement => statement is CoreDemand { Advisory: true });
        Writer.Line($"run.Unlisted({applies}, {need}, {Flag(form)}, {Flag(file)}, {Flag(advice)});");
        DoubtEmitter doubt = new(_frame, scope);
        foreach (CoreStatement statement in rule.Statements)
        {
            statement.Accept(doubt);
        }
    }

    private static string Flag(bool value) => value ? "true" : "false";
}
