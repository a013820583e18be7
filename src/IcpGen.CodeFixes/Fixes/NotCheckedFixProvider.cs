using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Declares a missing field not checked, on the rules class. One at a time: what is left out is a decision.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotCheckedFixProvider))]
[Shared]
public sealed class NotCheckedFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(ModelDiagnostics.FieldMissing.Id, ModelDiagnostics.PartMissing.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixInfo.Field, out string? field) && diagnostic.Properties.TryGetValue(FixInfo.RulesClass, out string? rulesClass))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Declare '{field}' not checked by '{ShortNames.Of(rulesClass!)}'",
                        cancellation => FixAsync(context.Document.Project, rulesClass!, field!, cancellation),
                        nameof(NotCheckedFixProvider)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> FixAsync(Project project, string rulesClass, string field, CancellationToken cancellation)
    {
        Compilation? compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        RulesSite? site = compilation is null ? null : RulesSite.In(compilation, cancellation).FirstOrDefault(each => each.Type.ToDisplayString() == rulesClass);
        if (site is null || project.GetDocument(site.Syntax.SyntaxTree) is not { } document || await DocumentEdit.OfAsync(document, cancellation).ConfigureAwait(false) is not { } edit)
        {
            return project.Solution;
        }

        SyntaxNode list = site.Syntax.Parent!;
        string mark = TypeSpelling.AttributeAt(edit, list.SpanStart, "NotChecked");
        edit.Insert(list.Span.End, $"\n{edit.IndentOf(list)}[{mark}(\"{field}\", Because = \"\")]");
        return document.WithText(edit.Apply()).Project.Solution;
    }
}
