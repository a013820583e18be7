using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Explaining;

/// <summary>What definitions are called; bound rules keep only their names.</summary>
/// <param name="paths">The rule files that come before the shipped ones.</param>
internal sealed class DefinitionLabels(IReadOnlyList<string> paths)
{
    private readonly Lazy<ILookup<string, Label>> _labels = new(() => Read(paths));

    /// <summary>The label of a definition; its name where no file has it.</summary>
    public Label Find(string name) => _labels.Value[name].FirstOrDefault() ?? new(name, null);

    private static ILookup<string, Label> Read(IReadOnlyList<string> paths) =>
        (paths.Count == 0 ? [] : RulePaths.Load(paths).Files)
            .Concat(ShippedRules.Files)
            .SelectMany(file => SyntaxTree.Parse(file).Root.Declarations.OfType<DefineDeclarationSyntax>())
            .ToLookup(definition => definition.Name.Value, definition => new Label(definition.Label.Text.Value, definition.Label.English?.Value), StringComparer.Ordinal);
}
