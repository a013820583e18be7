using System.Globalization;
using System.Linq;
using System.Text;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Emission;
using IcpGen.Compiler.Shapes;
using IcpGen.Language;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpGen.Compiler.Pipeline;

/// <summary>Turns the project's rule files into validators for each class with <c>[FilingRules&lt;T&gt;]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FilingRulesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<RuleFile> files = context.AdditionalTextsProvider
            .Where(RuleInput.IsRuleFile)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => RuleInput.Of(pair.Left, pair.Right))
            .Select(RuleFile.Parse)
            .WithTrackingName(Steps.RuleFiles);

        IncrementalValueProvider<CompilationResult> unit = files.Collect()
            .Select((all, _) => BoundRules.Of([.. all]))
            .WithTrackingName(Steps.RuleUnit);

        IncrementalValueProvider<PlainLanguage> plain = unit.Select((result, _) => new PlainLanguage(result.Unit))
            .WithTrackingName(Steps.PlainLanguage);

        IncrementalValueProvider<EquatableArray<ShownPath>> paths = files.Select((file, _) => file.Tree.Text.Path).Collect()
            .Combine(context.CompilationProvider.Select((compilation, _) => compilation.Options.SourceReferenceResolver))
            .Select((pair, _) => pair.Left
                .Select(path => new ShownPath(path, pair.Right?.NormalizePath(path, baseFilePath: null) ?? path))
                .ToEquatableArray())
            .WithTrackingName(Steps.ShownPaths);

        IncrementalValuesProvider<RulesClass> classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(RulesClassReader.AttributeName, (node, _) => true, RulesClassReader.Read)
            .Where(rules => rules is not null)
            .Select((rules, _) => rules!)
            .WithTrackingName(Steps.RulesClasses);

        context.RegisterSourceOutput(unit, Report);

        context.RegisterSourceOutput(
            classes.Combine(unit)
                .Select((pair, _) => FaceInput.Of(pair.Left, pair.Right.Unit))
                .WithTrackingName(Steps.Faces),
            (output, input) => Add(output, input.Rules, null, RulesClassEmitter.Emit(input)));

        context.RegisterSourceOutput(
            classes.Combine(unit).Select((pair, _) => new TermsInput(pair.Left, pair.Right.Unit.Vocabulary)).WithTrackingName(Steps.Vocabularies),
            (output, input) => Add(output, input.Rules, "Terms", TermsEmitter.Emit(input.Rules, input.Vocabulary)));

        context.RegisterSourceOutput(
            classes.Combine(unit).Combine(plain).Combine(paths)
                .SelectMany((all, _) => ValidatorInput.Of(all.Left.Left.Left, all.Left.Left.Right.Unit, all.Left.Right, all.Right))
                .WithTrackingName(Steps.Validators),
            (output, input) => Add(output, input.Rules, PartName(input.Set), ValidatorEmitter.Emit(input)));
    }

    private static string PartName(Language.Rules.RuleSet rules) => rules is ProvinceRules province
        ? (province.Code / 10000).ToString(CultureInfo.InvariantCulture) + "-" + province.Name
        : rules.Name;

    private static void Report(SourceProductionContext output, CompilationResult result)
    {
        foreach (Language.Diagnostics.RuleDiagnostic diagnostic in result.Diagnostics)
        {
            output.ReportDiagnostic(RuleDiagnostics.ToRoslyn(diagnostic));
        }
    }

    private static void Add(SourceProductionContext output, RulesClass rules, string? part, string source) =>
        output.AddSource(HintName(rules, part), SourceText.From(source, Encoding.UTF8));

    // ASCII only: some hosts write these as file names.
    private static string HintName(RulesClass rules, string? part)
    {
        StringBuilder name = new();
        foreach (char character in rules.FullName)
        {
            name.Append(character is '.' or '_' || (character < 128 && char.IsLetterOrDigit(character))
                ? character.ToString()
                : "u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name + (part is null ? string.Empty : "." + part) + ".g.cs";
    }
}
