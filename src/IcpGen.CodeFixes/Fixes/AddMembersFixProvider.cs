using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Adds the properties that rules need, with the types that they need in turn.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMembersFixProvider))]
[Shared]
public sealed class AddMembersFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public AddMembersFixProvider()
        : base(ModelDiagnostics.FieldMissing, ModelDiagnostics.PartMissing, ModelDiagnostics.ManyMissing)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic)
    {
        MissingMember[] members = [.. FixInfo.ReadMembers(diagnostic.Properties)];
        string type = diagnostic.Properties.TryGetValue(FixInfo.Type, out string? name) ? ShortNames.Of(name ?? string.Empty) : string.Empty;
        return diagnostic.Properties.ContainsKey(FixInfo.Elsewhere) || members.Length == 0 ? null
            : members.Length > 1 ? $"Complete '{type}' with {members.Length} properties"
            : $"Add the property '{members[0].Name}' to '{type}'";
    }

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        Dictionary<string, Diagnostic> owners = Owners(everywhere);
        foreach (IGrouping<TypeDeclarationSyntax, Diagnostic> type in diagnostics
            .Select(diagnostic => (Type: edit.Find<TypeDeclarationSyntax>(diagnostic), Diagnostic: diagnostic))
            .Where(pair => pair.Type is not null)
            .GroupBy(pair => pair.Type!, pair => pair.Diagnostic))
        {
            string indent = TypeBody.IndentOf(edit, type.Key);
            IEnumerable<string> members = type.SelectMany(diagnostic => FixInfo.ReadMembers(diagnostic.Properties))
                .GroupBy(member => member.Name)
                .Select(same => MemberText.Of(edit, type.Key, same.First(), indent));
            TypeBody.Append(edit, type.Key, string.Join("\n", members), type.Key.Members.LastOrDefault());
            IEnumerable<MissingType> types =
                from diagnostic in type
                from missing in FixInfo.ReadTypes(diagnostic.Properties)
                where IsSame(owners[missing.Name], diagnostic)
                select missing;
            Add(edit, type.Key, types);
        }
    }

    // Several places may need one new type; the first of them in the project brings it.
    private static Dictionary<string, Diagnostic> Owners(IEnumerable<Diagnostic> everywhere) =>
        everywhere
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, System.StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, System.StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparer.Ordinal)
            .SelectMany(diagnostic => FixInfo.ReadTypes(diagnostic.Properties).Select(type => (type.Name, Diagnostic: diagnostic)))
            .GroupBy(pair => pair.Name)
            .ToDictionary(same => same.Key, same => same.First().Diagnostic);

    private static bool IsSame(Diagnostic left, Diagnostic right) =>
        left.Id == right.Id && left.Location == right.Location
        && left.GetMessage(System.Globalization.CultureInfo.InvariantCulture) == right.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static void Add(DocumentEdit edit, TypeDeclarationSyntax host, IEnumerable<MissingType> types)
    {
        MemberDeclarationSyntax outermost = host.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Last();
        string indent = edit.IndentOf(outermost);
        INamespaceSymbol? space = edit.Model.GetDeclaredSymbol(host)?.ContainingNamespace;
        bool isAnnotated = edit.Model.GetNullableContext(host.SpanStart).AnnotationsEnabled();
        foreach (MissingType type in types.Where(type => space?.GetTypeMembers(type.Name).IsEmpty != false))
        {
            string text = isAnnotated ? type.Text : $"#nullable enable\n{type.Text}\n#nullable restore";
            string spelled = TypeSpelling.At(edit, host.SpanStart, text);
            edit.Insert(outermost.Span.End, "\n\n" + string.Join("\n", spelled.Split('\n').Select(line => line.Length == 0 ? line : indent + line)));
        }
    }
}
