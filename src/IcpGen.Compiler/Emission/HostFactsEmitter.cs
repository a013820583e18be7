using System.Linq;
using IcpGen.Compiler.Emission.Documenting;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the interfaces through which the host answers facts, and the store of known ones.</summary>
internal static class HostFactsEmitter
{
    private const string Cancellation = "global::System.Threading.CancellationToken";

    internal static void Emit(CodeWriter writer, EquatableArray<FactDefinition> facts, FactDocumentation documentation)
    {
        Interface(writer, facts, documentation);
        AsyncInterface(writer, facts, documentation);
        Store(writer, facts, documentation);
    }

    private static void Interface(CodeWriter writer, EquatableArray<FactDefinition> facts, FactDocumentation documentation)
    {
        writer.Line("/// <summary>Answers what no single filing holds. A fact that is not answered, or answered with null, is unknown.</summary>");
        writer.Open("public interface IFacts");
        foreach (FactDefinition fact in facts)
        {
            documentation.Answer(writer, fact);
            writer.Line($"{TypeNames.OfHost(fact.Type)}? {Names.Pascal(fact.Name)}({FactEmitter.HostParameters(fact)}) => null;").Line();
        }

        writer.Close().Line();
    }

    private static void AsyncInterface(CodeWriter writer, EquatableArray<FactDefinition> facts, FactDocumentation documentation)
    {
        writer.Line("/// <summary>Answers likewise, where asking takes time. It is asked one fact at a time.</summary>");
        writer.Open("public interface IAsyncFacts");
        foreach (FactDefinition fact in facts)
        {
            string parameters = string.Concat(fact.Parameters.Count == 0 ? "" : FactEmitter.HostParameters(fact) + ", ");
            documentation.Answer(writer, fact, "cancellation");
            writer.Line(
                $"global::System.Threading.Tasks.ValueTask<{TypeNames.OfHost(fact.Type)}?> {Names.Pascal(fact.Name)}Async({parameters}{Cancellation} cancellation) => default;").Line();
        }

        writer.Close().Line();
    }

    private static void Store(CodeWriter writer, EquatableArray<FactDefinition> facts, FactDocumentation documentation)
    {
        writer.Line("/// <summary>Facts that are known already.</summary>");
        writer.Open("public sealed class KnownFacts : IFacts");
        foreach (FactDefinition fact in facts)
        {
            string name = Names.Pascal(fact.Name);
            string type = TypeNames.OfHost(fact.Type) + "?";
            string key = string.Join(", ", FactEmitter.HostNames(fact));
            key = fact.Parameters.Count == 1 ? key : fact.Parameters.Count == 0 ? "true" : $"({key})";
            string dictionary = $"global::System.Collections.Generic.Dictionary<{KeyType(fact)}, {type}>";
            string separator = fact.Parameters.Count == 0 ? string.Empty : ", ";
            writer.Line($"private readonly {dictionary} _{fact.Name} = new {dictionary}();").Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {type} {name}({FactEmitter.HostParameters(fact)}) => _{fact.Name}.TryGetValue({key}, out {type} known) ? known : null;").Line();
            documentation.Set(writer, fact);
            writer.Open($"public KnownFacts Set{name}({FactEmitter.HostParameters(fact)}{separator}{type} value)");
            writer.Line($"_{fact.Name}[{key}] = value;").Line("return this;").Close().Line();
        }

        Ask(writer, facts);
        writer.Close().Line();
    }

    private static void Ask(CodeWriter writer, EquatableArray<FactDefinition> facts)
    {
        string asked = facts.Count == 0 ? "internal " : "internal async ";
        writer.Line("/// <summary>Asks for what a rule needs; false where that was asked before.</summary>");
        writer.Open($"{asked}global::System.Threading.Tasks.ValueTask<bool> AskAsync({Names.Runtime}Need need, IAsyncFacts facts, {Cancellation} cancellation)");
        if (facts.Count == 0)
        {
            writer.Line("return new global::System.Threading.Tasks.ValueTask<bool>(false);").Close();
            return;
        }

        writer.Open("switch (need.Fact)");
        foreach (FactDefinition fact in facts)
        {
            string[] arguments = [.. fact.Parameters.Select((parameter, index) => $"({TypeNames.OfHost(parameter)})need.Arguments[{index}]")];
            string key = arguments.Length == 1 ? arguments[0] : arguments.Length == 0 ? "true" : $"({string.Join(", ", arguments)})";
            string call = string.Concat(arguments.Select(argument => argument + ", "));
            writer.Line($"case {Names.Literal(fact.Name)} when !_{fact.Name}.ContainsKey({key}):");
            writer.Line($"    _{fact.Name}[{key}] = await facts.{Names.Pascal(fact.Name)}Async({call}cancellation).ConfigureAwait(false);");
            writer.Line("    return true;");
        }

        writer.Line("default:").Line("    return false;").Close().Close();
    }

    private static string KeyType(FactDefinition fact)
    {
        string[] types = [.. fact.Parameters.Select(TypeNames.OfHost)];
        return types.Length == 1 ? types[0] : types.Length == 0 ? "bool" : $"({string.Join(", ", types)})";
    }
}
