using System.Linq;
using IcpGen.Compiler.Emission.Documenting;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the face of a rules class: it finds a filing's province and asks that province's validator.</summary>
internal static class RulesClassEmitter
{
    private const string Arguments = "filing, asOf, facts";

    private const string LacksDate = "/// <exception cref=\"global::System.ArgumentException\"><paramref name=\"asOf\"/> lacks a date.</exception>";

    internal static string Emit(FaceInput input)
    {
        (RulesClass rules, Vocabulary vocabulary, EquatableArray<ProvinceHeader> provinces, _) = input;
        string filing = rules.Model.Filing;
        string validator = $"{Names.Runtime}FilingValidator<{filing}, IFacts>";
        string parameters = $"{filing} filing, {Names.Runtime}AsOf asOf, IFacts? facts = null";
        FieldDefinition? field = ProvinceField(vocabulary);
        string fieldName = Names.Literal(field?.Name ?? "province");
        return GeneratedFile.Write(rules, writer =>
        {
            writer.Line("/// <summary>The validator of a province, or null where the province is not among those chosen.</summary>");
            writer.Open($"public static {validator}? For({Names.Runtime}Province province)");
            writer.Open("switch (province)");
            foreach (ProvinceHeader province in provinces)
            {
                writer.Line($"case {Names.Runtime}Province.{Names.Pascal(province.Name)}: return {ValidatorEmitter.ClassName(province.Name)}.Instance;");
            }

            writer.Line("default: return null;").Close().Close().Line();

            Member(writer, "Says what is wrong with a filing by its own province's rules, what could not be checked, and the two verdicts.");
            writer.Open($"public static {Names.Runtime}FilingReport Validate({parameters})");
            writer.Line($"{Names.Generated}Known<{Names.Runtime}Province> province = ProvinceOf(filing);");
            writer.Line($"return province.IsKnown && For(province.Value) is {{ }} validator");
            writer.Line($"    ? validator.Validate({Arguments})");
            writer.Line($"    : {Names.Generated}WithoutRules.Validate(province, asOf, {fieldName});").Close().Line();

            Member(writer, "Says only how the form and the file come out by the filing's own province's rules.");
            writer.Open($"public static {Names.Runtime}Judgement Judge({parameters})");
            writer.Line($"{Names.Generated}Known<{Names.Runtime}Province> province = ProvinceOf(filing);");
            writer.Line($"return province.IsKnown && For(province.Value) is {{ }} validator");
            writer.Line($"    ? validator.Judge({Arguments})");
            writer.Line($"    : {Names.Generated}WithoutRules.Judge(asOf);").Close().Line();

            Member(writer, "Says what a filing needs beside its form by its own province's rules; empty where that province has none.");
            writer.Open($"public static {Names.Runtime}Checklist Checklist({parameters})");
            writer.Line($"{Names.Generated}Known<{Names.Runtime}Province> province = ProvinceOf(filing);");
            writer.Line($"return province.IsKnown && For(province.Value) is {{ }} validator");
            writer.Line($"    ? validator.Checklist({Arguments})");
            writer.Line($"    : {Names.Generated}WithoutRules.Checklist(asOf);").Close().Line();

            Async(writer, filing);
            Province(writer, rules, vocabulary, field, filing);
            HostFactsEmitter.Emit(writer, vocabulary.Facts, new FactDocumentation(vocabulary, input.NeededFacts));
        });
    }

    private static void Member(CodeWriter writer, string summary)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line("/// <param name=\"filing\">The filing; whatever in it is null is not checked and said to be missing.</param>");
        writer.Line("/// <param name=\"asOf\">The dates of the check.</param>");
        writer.Line("/// <param name=\"facts\">What answers the facts; without it they are unknown.</param>");
        writer.Line(LacksDate);
    }

    private static void Async(CodeWriter writer, string filing)
    {
        string task = $"global::System.Threading.Tasks.Task<{Names.Runtime}FilingReport>";
        writer.Line("/// <summary>Checks a filing, asking only the facts that open rules need, one at a time.</summary>");
        writer.Line("/// <param name=\"filing\">The filing; whatever in it is null is not checked and said to be missing.</param>");
        writer.Line("/// <param name=\"asOf\">The dates of the check.</param>");
        writer.Line("/// <param name=\"facts\">What answers the facts.</param>");
        writer.Line("/// <param name=\"cancellation\">Stops the asking.</param>");
        writer.Line(LacksDate);
        writer.Open($"public static async {task} ValidateAsync({filing} filing, {Names.Runtime}AsOf asOf, IAsyncFacts facts, global::System.Threading.CancellationToken cancellation = default)");
        writer.Line("KnownFacts known = new KnownFacts();");
        writer.Open("while (true)");
        writer.Line($"{Names.Runtime}FilingReport report = Validate(filing, asOf, known);");
        writer.Line("bool learned = false;");
        writer.Open($"foreach ({Names.Runtime}OpenRule rule in report.Undetermined)");
        writer.Open($"foreach ({Names.Runtime}Need need in rule.Needs)");
        writer.Line($"learned |= need.Kind == {Names.Runtime}NeedKind.Fact && await known.AskAsync(need, facts, cancellation).ConfigureAwait(false);");
        writer.Close().Close().Line();
        writer.Open("if (!learned)").Line("return report;").Close();
        writer.Close().Close().Line();
    }

    private static void Province(CodeWriter writer, RulesClass rules, Vocabulary vocabulary, FieldDefinition? field, string filing)
    {
        ReadEmitter reader = new(new ValidatorMethods(rules, vocabulary));
        string path = TypeNames.Path + ".Filing";
        string read = field is null
            ? $"{TypeNames.Given}.Missing<{Names.Runtime}Province>({path}, \"province\")"
            : ReadEmitter.Read(reader.Access(new(null, EquatableArray.Of(field)), new Scope(rules)), field.Type, path, field.Name);
        writer.Line($"private static {Names.Generated}Known<{Names.Runtime}Province> ProvinceOf({filing} filing) => {read};").Line();
    }

    private static FieldDefinition? ProvinceField(Vocabulary vocabulary) =>
        vocabulary.Records.FirstOrDefault(record => record.Name == vocabulary.Root)?.Fields.FirstOrDefault(field => field.Type == RuleType.Province);
}
