using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Explaining;

/// <summary>What definitions are called; bound rules keep only their names.</summary>
internal static class DefinitionLabels
{
    /// <summary>The label of a definition in some rule files or the shipped ones, or null.</summary>
    public static Label? Find(string name, IReadOnlyList<string> paths) =>
        (paths.Count == 0 ? [] : RulePaths.Load(paths).Files)
            .Concat(ShippedRules.Files)
            .SelectMany(file => SyntaxTree.Parse(file).Root.Declarations.OfType<DefineDeclarationSyntax>())
            .Where(definition => definition.Name.Value == name)
            .Select(definition => new Label(definition.Label.Text.Value, definition.Label.English?.Value))
            .FirstOrDefault();
}
