using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>What the emitters of one rule share.</summary>
/// <param name="methods">The validator's shared parts.</param>
/// <param name="rule">The rule.</param>
/// <param name="name">Its method's name.</param>
/// <param name="lines">Leads from the code to the rule text.</param>
internal sealed class RuleFrame(ValidatorMethods methods, CoreRule rule, string name, LineMap lines)
{
    internal ValidatorMethods Methods { get; } = methods;

    internal CoreRule Rule { get; } = rule;

    internal string Name { get; } = name;

    internal LineMap Lines { get; } = lines;

    internal CodeWriter Writer { get; } = new();

    internal RuleConstants Constants { get; } = new(methods, rule.Rule, name);

    internal string MaterialsList { get; } = MaterialsShape.In(methods.Vocabulary)?.List.Name ?? string.Empty;

    internal string ProceduresList { get; } = methods.Vocabulary.ProceduresList()?.Name ?? string.Empty;

    /// <summary>Writes expressions as one method sees them.</summary>
    internal ExpressionEmitter Expressions(Scope scope) => new(Methods, Name, scope);
}
