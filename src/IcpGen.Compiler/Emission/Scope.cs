using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>An element that a rule has a name for, as a method sees it.</summary>
/// <param name="Access">Where its value is; null where the model lacks it.</param>
/// <param name="Path">The C# expression of its path.</param>
/// <param name="Known">The local that holds its value as read already; <paramref name="Access"/> is null then. Else null.</param>
/// <param name="Type">Its type in the rules.</param>
internal sealed record Slot(Access? Access, string Path, string? Known, RuleType Type);

/// <summary>What one C# method can see.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Slot> _slots = [];

    internal Scope(RulesClass rules)
        : this(Access.Filing("filing", rules.Model), new("filing", "facts", "today", "run", "at", "applies"))
    {
    }

    private Scope(Access filing, LocalNames names)
    {
        Filing = filing;
        Names = names;
    }

    /// <summary>The parameters that every helper method takes first.</summary>
    internal static string Arguments => "filing, facts, today, at";

    internal Access Filing { get; }

    internal LocalNames Names { get; }

    internal Slot this[Variable variable] => _slots[variable.Name];

    internal void Add(Variable variable, Slot slot) => _slots[variable.Name] = slot;

    /// <summary>A helper method's own scope, with the elements it uses as parameters.</summary>
    internal (Scope Scope, string Parameters, string Arguments) Helper(RulesClass rules, IReadOnlyList<string> variables)
    {
        Scope inner = new(rules);
        List<string> parameters = [];
        List<string> arguments = [Arguments];
        foreach (string variable in variables.Where(_slots.ContainsKey))
        {
            Slot slot = _slots[variable];
            string name = inner.Names.Fresh(variable);
            string path = inner.Names.Fresh(variable + "At");
            if (slot.Access is { } access)
            {
                parameters.Add($"{access.Type.Name}{(access.CanBeNull ? "?" : "")} {name}");
                arguments.Add(access.Expression);
            }

            else if (slot.Known is { } known)
            {
                parameters.Add($"{TypeNames.Known(slot.Type)} {name}");
                arguments.Add(known);
            }

            parameters.Add($"{TypeNames.Path}? {path}");
            arguments.Add(slot.Path);
            inner._slots[variable] = slot with
            {
                Access = slot.Access?.Passed(name),
                Path = path,
                Known = slot.Known is null ? null : name,
            };
        }

        return (inner, string.Concat(parameters.Select(parameter => ", " + parameter)), string.Join(", ", arguments));
    }
}
