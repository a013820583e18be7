using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Says what is wrong with a filing.</summary>
/// <param name="rule">The rule that says so.</param>
/// <param name="scope">The elements that it is about.</param>
internal sealed class Findings(PreparedRule rule, Scope scope)
{
    public Finding Broken(RequireStatement require) =>
        At(scope.Locate(require.At).Path, require.IsPresence ? FindingKind.Missing : FindingKind.Breach)
            with
        { Severity = require.Advisory ? FindingSeverity.Warning : FindingSeverity.Error };

    public Finding Lacking(IReadOnlyList<DocumentInfo> documents, string? about) =>
        At(scope.Setting.Terms.Materials?.List, FindingKind.Document) with { Documents = documents, About = about };

    public Finding Lacking(Localized procedure) =>
        At(scope.Setting.Terms.Procedures, FindingKind.Procedure) with { Procedure = procedure };

    private Finding At(FieldDefinition? list, FindingKind kind) => At(FieldPath.Filing.Child(list?.Name ?? string.Empty), kind);

    private Finding At(FieldPath path, FindingKind kind) => new()
    {
        Rule = rule.Info,
        Province = scope.Setting.Province,
        Path = path,
        Member = path.ToString(),
        Label = scope.Setting.Terms.Labels.Of(path),
        Kind = kind,
        Severity = FindingSeverity.Error,
        Arguments = TemplateArguments.Of(rule.Rule, scope),
    };
}
