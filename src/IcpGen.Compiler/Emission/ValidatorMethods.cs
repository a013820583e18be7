using System.Collections.Generic;
using System.Globalization;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>What the emitters of one province's validator share: the model, and the helpers that rules turn out to need.</summary>
internal sealed class ValidatorMethods(RulesClass rules, Vocabulary vocabulary)
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<(string Type, string Values), string> _choices = [];

    internal RulesClass Rules { get; } = rules;

    internal Vocabulary Vocabulary { get; } = vocabulary;

    internal FieldMapper Mapper { get; } = new(rules);

    /// <summary>Methods that conditions are split into, to be written after the rule that uses them.</summary>
    internal List<string> Pending { get; } = [];

    /// <summary>Static fields of the validator.</summary>
    internal List<string> Fields { get; } = [];

    /// <summary>The static array of some values to choose from; the same values are one array.</summary>
    internal string Choices(string type, string values)
    {
        if (!_choices.TryGetValue((type, values), out string? name))
        {
            name = Name(type.Substring(type.LastIndexOf('.') + 1), "Choices");
            _choices.Add((type, values), name);
            Fields.Add($"private static readonly {type}[] {name} = {{ {values} }};");
        }

        return name;
    }

    internal string Parameters => $"{Rules.Model.Filing} filing, IFacts? facts, global::System.DateOnly today, {TypeNames.Path}? at";

    /// <summary>A name for a helper of a rule: <c>ShP5Every</c>, then <c>ShP5Every2</c>.</summary>
    internal string Name(string rule, string role)
    {
        string name = rule + role;
        _numbers.TryGetValue(name, out int number);
        _numbers[name] = ++number;
        return number == 1 ? name : name + number.ToString(CultureInfo.InvariantCulture);
    }
}
