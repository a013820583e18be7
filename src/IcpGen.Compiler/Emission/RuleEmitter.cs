using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the method of one rule.</summary>
internal sealed class RuleEmitter
{
    private readonly ProvinceMethods _methods;
    private readonly Rule _rule;
    private readonly string _name;
    private readonly ExpressionEmitter _expressions;
    private readonly StatementEmitter _statements;
    private readonly LineMap _lines;
    private readonly CodeWriter _writer = new();

    internal RuleEmitter(ProvinceMethods methods, Rule rule, string name, LineMap lines)
    {
        _methods = methods;
        _rule = rule;
        _name = name;
        _lines = lines;
        _expressions = new(methods, _name);
        _statements = new(methods, rule, name, _expressions, lines, _writer);
    }

    /// <summary>The rule's method and its helpers.</summary>
    internal string Emit(bool liftsOthers)
    {
        _writer.Open($"private static void {_name}({_methods.Rules.Model.Filing} filing, IFacts? facts, ref {Names.Generated}RuleRun run)");
        Scope scope = new(_methods.Rules);
        _writer.Line("global::System.DateOnly today = run.Today;").Line($"{TypeNames.Path}? at = run.Filing;");
        Clause[] guards = [.. _rule.Guards.Where(guard => !MentionsElement(guard))];
        if (liftsOthers)
        {
            _writer.Line($"{TypeNames.Truth} applies = {_name}Applies(filing, facts, today, at);");
            StopUnlessItApplies();
            EmitApplies(guards);
        }
        else
        {
            EmitGuards(_writer, guards, scope, onFalse: "return;");
        }

        Walk(scope, 0, "applies");
        _writer.Close();
        return string.Join("\n", new[] { _writer.ToString() }.Concat(_methods.Pending));
    }

    private void EmitApplies(Clause[] guards)
    {
        CodeWriter writer = new();
        writer.Open($"private static {TypeNames.Truth} {_name}Applies({_methods.Parameters})");
        EmitGuards(writer, guards, new Scope(_methods.Rules), onFalse: "return applies;");
        writer.Line().Line("return applies;").Close();
        _methods.Pending.Add(writer.ToString());
    }

    private void EmitGuards(CodeWriter writer, Clause[] guards, Scope scope, string onFalse)
    {
        if (guards.Length == 0)
        {
            writer.Line($"{TypeNames.Truth} applies = {TypeNames.Truth}.True;");
            return;
        }

        for (int index = 0; index < guards.Length; index++)
        {
            string target = index == 0 ? $"{TypeNames.Truth} applies =" : "applies &=";
            _lines.Map(writer, guards[index].Span, () => writer.Line($"{target} {_expressions.Condition(guards[index].Condition, scope)};"));
            writer.Open("if (applies.IsFalse)").Line(onFalse).Close().Line();
        }
    }

    private void StopUnlessItApplies() => _writer.Open("if (applies.IsFalse)").Line("return;").Close().Line();

    private void Walk(Scope scope, int depth, string applies)
    {
        if (depth == _rule.Each.Count)
        {
            Statements(scope, applies);
            return;
        }

        EachClause each = _rule.Each[depth];
        new SequenceEmitter(_methods).Walk(
            _writer,
            scope,
            each.Sequence,
            each.Variable.Name,
            slot =>
            {
                scope.Add(each.Variable, slot);
                Element(scope, depth, applies);
            },
            need =>
            {
                _writer.Line($"run.Unlisted({applies}, {need}, {Flag(DemandsOnForm)}, {Flag(DemandsOnFile)}, {Flag(Advises)});");
                foreach (Statement statement in _rule.Statements)
                {
                    _statements.Perhaps(statement, scope);
                }
            });
    }

    private void Element(Scope scope, int depth, string applies)
    {
        string[] bound = [.. _rule.Each.Take(depth + 1).Select(each => each.Variable.Name)];
        Clause[] guards = [.. _rule.Guards.Where(guard => IsDecidedBy(guard, bound))];
        if (guards.Length == 0)
        {
            Walk(scope, depth + 1, applies);
            return;
        }

        string here = scope.Names.Fresh("appliesHere");
        for (int index = 0; index < guards.Length; index++)
        {
            string target = index == 0 ? $"{TypeNames.Truth} {here} = {applies} &" : $"{here} &=";
            _lines.Map(_writer, guards[index].Span, () => _writer.Line($"{target} ({_expressions.Condition(guards[index].Condition, scope)});"));
        }

        _writer.Open($"if (!{here}.IsFalse)");
        Walk(scope, depth + 1, here);
        _writer.Close();
    }

    private void Statements(Scope scope, string applies)
    {
        foreach (Statement statement in _rule.Statements)
        {
            _statements.Emit(statement, scope, applies);
        }
    }

    private bool DemandsOnForm => _rule.Statements.Any(statement => statement is RequireStatement { Advisory: false });

    private bool DemandsOnFile => _rule.Statements.Any(statement => statement is SubmitStatement or StepStatement);

    private bool Advises => _rule.Statements.Any(statement => statement is RequireStatement { Advisory: true });

    private static bool MentionsElement(Clause guard) => guard.Condition.FreeVariables().Any();

    // A guard is tested in the loop that binds the last of its variables.
    private static bool IsDecidedBy(Clause guard, string[] bound)
    {
        string[] free = [.. guard.Condition.FreeVariables()];
        return free.Contains(bound[bound.Length - 1]) && free.All(bound.Contains);
    }

    private static string Flag(bool value) => value ? "true" : "false";
}
