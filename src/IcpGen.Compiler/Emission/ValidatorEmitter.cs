using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Emission.Documenting;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Core;
using IcpGen.Language.Lowering;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the validator of one province, or of one rule set of the project's own, for one model.</summary>
internal static class ValidatorEmitter
{
    internal static string Emit(ValidatorInput input)
    {
        (RulesClass rules, RuleSet set) = (input.Rules, input.Set);
        ValidatorMethods methods = new(rules, input.Vocabulary);
        RuleLowering lowering = new(input.Vocabulary);
        LineMap lines = new(input.Paths.ToDictionary(path => path.Path, path => path.Shown));
        string name = ClassName(set.Name);
        string filing = rules.Model.Filing;
        HashSet<string> lifters = [.. set.Rules.Where(rule => rule.Overrides.Count > 0).Select(rule => rule.Id)];
        List<string> bodies = [];
        IReadOnlyList<string> names = Names.OfRules(set.Rules);
        RuleDocumentation[] documentation = [.. set.Rules.Select(rule => new RuleDocumentation(rule, set, input.Plain))];
        for (int index = 0; index < names.Count; index++)
        {
            CoreRule rule = lowering.Lower(set.Rules[index]);
            CodeWriter body = new();
            documentation[index].Write(body);
            bodies.Add(body + new RuleEmitter(methods, rule, names[index], lines).Emit(lifters.Contains(rule.Rule.Id)));
            methods.Pending.Clear();
        }

        return GeneratedFile.Write(rules, writer =>
        {
            RuleSetDocumentation.Write(writer, set, documentation);
            writer.Open($"public sealed class {name} : {Names.Runtime}FilingValidator<{filing}, IFacts>");
            RuleIdsEmitter.Emit(writer, documentation);
            Catalogue(writer, set);
            foreach (string field in methods.Fields)
            {
                writer.Lines(field).Line();
            }

            Face(writer, set, name, rules.NotChecked.Count > 0);
            Dispatch(writer, set, names, filing, lifters);
            foreach (string body in bodies)
            {
                writer.Line().Lines(body);
            }

            writer.Close();
        });
    }

    internal static string ClassName(string set) => Names.Pascal(set) + "Validator";

    private static void Catalogue(CodeWriter writer, RuleSet set)
    {
        writer.Line($"private static readonly {Names.Runtime}RuleInfo[] Catalogue =").OpenBlock();
        foreach (Rule rule in set.Rules)
        {
            MetadataEmitter.Rule(writer, rule, set.Rules);
        }

        writer.Close(";").Line();
    }

    private static void Face(CodeWriter writer, RuleSet set, string name, bool hasNotChecked)
    {
        writer.Line($"private {name}()");
        string notChecked = hasNotChecked ? ", Terms.NotChecked" : string.Empty;
        string owner = set is ProvinceRules ? $"{Names.Runtime}Province.{Names.Pascal(set.Name)}" : "null";
        writer.Line($"    : base({owner}, Catalogue{notChecked})").OpenBlock().Close();
        writer.Line();
        writer.Line("/// <summary>The validator. It has no state and serves all threads.</summary>");
        writer.Line($"public static {name} Instance {{ get; }} = new {name}();").Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {Names.Generated}FieldMap Fields => Terms.Fields;").Line();
    }

    private static void Dispatch(CodeWriter writer, RuleSet set, IReadOnlyList<string> names, string filing, HashSet<string> lifters)
    {
        writer.Line("/// <inheritdoc/>").Line("[global::System.Diagnostics.DebuggerStepThrough]");
        writer.Open($"protected override void Check(int rule, {filing} filing, IFacts? facts, ref {Names.Generated}RuleRun run)");
        writer.Open("switch (rule)");
        for (int index = 0; index < set.Rules.Count; index++)
        {
            writer.Line($"case {index}: {names[index]}(filing, facts, ref run); break;");
        }

        writer.Close().Close();
        if (lifters.Count == 0)
        {
            return;
        }

        writer.Line().Line("/// <inheritdoc/>").Line("[global::System.Diagnostics.DebuggerStepThrough]");
        writer.Open($"protected override {TypeNames.Truth} Applies(int rule, {filing} filing, IFacts? facts, in {Names.Generated}RuleRun run)");
        writer.Open("switch (rule)");
        for (int index = 0; index < set.Rules.Count; index++)
        {
            if (lifters.Contains(set.Rules[index].Id))
            {
                writer.Line($"case {index}: return {names[index]}Applies(filing, facts, run.Today, run.Filing);");
            }
        }

        writer.Line($"default: return {TypeNames.Truth}.False;").Close().Close();
    }
}
