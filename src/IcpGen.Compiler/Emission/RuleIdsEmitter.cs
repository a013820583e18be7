using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Emission.Documenting;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes constants for the rules' ids, so that code that names a rule shows what it demands.</summary>
internal static class RuleIdsEmitter
{
    internal static void Emit(CodeWriter writer, IReadOnlyList<RuleDocumentation> rules)
    {
        writer.Summary(InBoth.Of("各规则的编号，可与 Finding.Rule.Id 比较", "The rules' ids, to compare with Finding.Rule.Id"));
        writer.Open("public static class RuleIds");
        LocalNames taken = Names.BesideRules();
        foreach (IGrouping<string, RuleDocumentation> versions in rules.GroupBy(rule => rule.Rule.Id))
        {
            writer.Summary(versions.First().Heading).Remarks(versions.SelectMany(version => version.Meaning));
            writer.Line($"public const string {taken.Fresh(Names.OfRule(versions.Key))} = {Names.Literal(versions.Key)};").Line();
        }

        writer.Close().Line();
    }
}
