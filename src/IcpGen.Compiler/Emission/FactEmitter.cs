using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes how rules ask a fact that no filing holds.</summary>
internal static class FactEmitter
{
    internal static void Reader(CodeWriter writer, FactDefinition fact)
    {
        string name = Names.Pascal(fact.Name);
        string type = TypeNames.Of(fact.Type);
        string parameters = string.Concat(fact.Parameters.Select((parameter, index) => $"{TypeNames.Known(parameter)} {Argument(index)}, "));
        string asked = string.Join(", ", fact.Parameters.Select((parameter, index) => AsHost(parameter, Argument(index))));
        writer.Open($"internal static {Names.Generated}Known<{type}> {name}(IFacts? facts, {parameters}{TypeNames.Path}? at, string field)");
        if (fact.Parameters.Count > 0)
        {
            string given = string.Join(" & ", fact.Parameters.Select((_, index) => $"{Argument(index)}.IsGiven()"));
            writer.Line($"{TypeNames.Truth} given = {given};");
            writer.Open("if (!given.IsTrue)").Line($"return given.Open<{type}>();").Close().Line();
        }

        writer.Line($"object[]? asked = at is null ? null : new object[] {{ {asked} }};");
        writer.Line($"return {TypeNames.Given}.{Taken(fact.Type)}(facts?.{name}({asked}), at, field, {Names.Literal(fact.Name)}, asked);");
        writer.Close().Line();
    }

    // The host answers with a plain text.
    private static string Taken(RuleType type) => TypeNames.HasOwnEquality(type) ? $"{((SimpleType)type).Kind}Fact" : "Fact";

    /// <summary>The parameters of the host's method: <c>string mobile</c>.</summary>
    internal static string HostParameters(FactDefinition fact) =>
        string.Join(", ", fact.Parameters.Select((parameter, index) => $"{TypeNames.OfHost(parameter)} {HostName(parameter, index)}"));

    /// <summary>The names of the host's parameters.</summary>
    internal static IReadOnlyList<string> HostNames(FactDefinition fact) =>
        [.. fact.Parameters.Select(HostName)];

    private static string HostName(RuleType type, int index)
    {
        string name = type.ToString()!;
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return index == 0 ? name : name + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Argument(int index) =>
        index == 0 ? "about" : "about" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string AsHost(RuleType type, string argument) =>
        TypeNames.OfHost(type) == "string" ? $"{argument}.Value.ToString()" : $"{argument}.Value";
}
